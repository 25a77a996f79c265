// @ts-nocheck
// machine-written by npm run generate from openapi/imbrace.yaml; do not edit


import type { CompiledSchemas } from '../../spec/compiled-schemas.ts';
import { document } from './document.ts';

export const validators: CompiledSchemas = {
document,
checks({ part, formats, length, equal }) {
const exports = {};
exports["/paths/~1v2~1backend~1team_conversations~1_views_count/get/parameters/0/schema"] = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1v2~1backend~1team_conversations~1_views_count/get/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(data === "business_unit_id")){
const err1 = {instancePath,schemaPath:"#/paths/~1v2~1backend~1team_conversations~1_views_count/get/parameters/0/schema/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v2~1backend~1team_conversations~1_views_count/get/parameters/1/schema"] = validate1;
const func0 = length;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/paths/~1v2~1backend~1team_conversations~1_views_count/get/parameters/1/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1v2~1backend~1team_conversations~1_views_count/get/parameters/1/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v2~1backend~1channels~1_conv_count/get/parameters/0/schema"] = validate2;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/View/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((((data === "all") || (data === "yours")) || (data === "closed")) || (data === "spam")) || (data === "online")) || (data === "rep_needed")) || (data === "pending")) || (data === "soon_to_be")) || (data === "overdue"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/View/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/View"] = validate3;
exports["/paths/~1v2~1backend~1channels~1_conv_count/get/parameters/1/schema"] = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/paths/~1v2~1backend~1channels~1_conv_count/get/parameters/1/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1v2~1backend~1channels~1_conv_count/get/parameters/1/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1channels~1_conv_count/get/parameters/0/schema"] = validate6;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1channels~1_conv_count/get/parameters/0/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1channels~1_conv_count/get/parameters/0/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1channels~1_conv_count/get/parameters/1/schema"] = validate7;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation/post/requestBody/content/application~1json/schema"] = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
const err0 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1conversation/post/requestBody/content/application~1json/schema/maxProperties",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1conversation/post/requestBody/content/application~1json/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation_messages/get/parameters/0/schema"] = validate10;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1conversation_messages/get/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1conversation_messages/get/parameters/0/schema/maximum",};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1conversation_messages/get/parameters/0/schema/minimum",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation_messages/get/parameters/1/schema"] = validate11;
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1conversation_messages/get/parameters/1/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/paths/~1v1~1backend~1conversation_messages/get/parameters/1/schema/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation_messages/post/requestBody/content/application~1json/schema"] = validate12;
const pattern0 = new RegExp("\\S", "u");
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/Words/pattern",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Words/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewText/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewText/required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.type !== undefined){
if("text" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewText/properties/type/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.text !== undefined){
if(!(validate15(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/NewText/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"type":true,"text":true},"dynamicProps":false,"dynamicItems":false};
const formats0 = formats.uri;
const pattern1 = new RegExp("^https?://", "u");
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/WebAddress/pattern",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/WebAddress/format",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/WebAddress/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewImage/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewImage/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.type !== undefined){
if("image" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewImage/properties/type/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.url !== undefined){
if(!(validate19(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
const err3 = {instancePath:instancePath+"/caption",schemaPath:"#/components/schemas/NewImage/properties/caption/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NewImage/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"type":true,"url":true,"caption":true},"dynamicProps":false,"dynamicItems":false};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewQuickReply/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewQuickReply/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.payload === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/NewQuickReply/required",params:{missingProperty: "payload"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.type !== undefined){
if("quick_reply" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewQuickReply/properties/type/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.title !== undefined){
if(!(validate15(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
if(!(validate15(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NewQuickReply/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"type":true,"title":true,"payload":true},"dynamicProps":false,"dynamicItems":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewFile/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewFile/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.type !== undefined){
if("file" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewFile/properties/type/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.url !== undefined){
if(!(validate19(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
const err3 = {instancePath:instancePath+"/caption",schemaPath:"#/components/schemas/NewFile/properties/caption/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NewFile/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"type":true,"url":true,"caption":true},"dynamicProps":false,"dynamicItems":false};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewPdf/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewPdf/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.type !== undefined){
if("pdf" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NewPdf/properties/type/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.url !== undefined){
if(!(validate19(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
const err3 = {instancePath:instancePath+"/caption",schemaPath:"#/components/schemas/NewPdf/properties/caption/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NewPdf/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"type":true,"url":true,"caption":true},"dynamicProps":false,"dynamicItems":false};
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.type = true;
props0.text = true;
}
const _errs2 = errors;
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.url = true;
props0.caption = true;
}
}
const _errs3 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.title = true;
props0.payload = true;
}
}
const _errs4 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.url = true;
props0.caption = true;
}
}
const _errs5 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.url = true;
props0.caption = true;
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewMessage/oneOf",params:{passingSchemas: passing0}};
(vErrors ??= []).push(err0);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate13.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
var props0 = validate13.evaluated.props;
}
validate12.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate12.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/components/schemas/NewMessage"] = validate13;
exports["/components/schemas/NewMessage/oneOf/0"] = validate33;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"type":true,"text":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewText"] = validate14;
exports["/components/schemas/NewText/properties/type"] = validate35;
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("text" !== data){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewText/properties/type/const",};
(vErrors ??= []).push(err0);
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewText/properties/text"] = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Words"] = validate15;
exports["/components/schemas/NewMessage/oneOf/1"] = validate38;
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"type":true,"url":true,"caption":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewImage"] = validate18;
exports["/components/schemas/NewImage/properties/type"] = validate40;
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("image" !== data){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewImage/properties/type/const",};
(vErrors ??= []).push(err0);
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewImage/properties/url"] = validate41;
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/WebAddress"] = validate19;
exports["/components/schemas/NewImage/properties/caption"] = validate43;
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewImage/properties/caption/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewMessage/oneOf/2"] = validate44;
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"type":true,"title":true,"payload":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewQuickReply"] = validate22;
exports["/components/schemas/NewQuickReply/properties/type"] = validate46;
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("quick_reply" !== data){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewQuickReply/properties/type/const",};
(vErrors ??= []).push(err0);
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewQuickReply/properties/title"] = validate47;
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewQuickReply/properties/payload"] = validate49;
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewMessage/oneOf/3"] = validate51;
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"type":true,"url":true,"caption":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewFile"] = validate26;
exports["/components/schemas/NewFile/properties/type"] = validate53;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("file" !== data){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewFile/properties/type/const",};
(vErrors ??= []).push(err0);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewFile/properties/url"] = validate54;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewFile/properties/caption"] = validate56;
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewFile/properties/caption/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewMessage/oneOf/4"] = validate57;
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"type":true,"url":true,"caption":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewPdf"] = validate29;
exports["/components/schemas/NewPdf/properties/type"] = validate59;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("pdf" !== data){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewPdf/properties/type/const",};
(vErrors ??= []).push(err0);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewPdf/properties/url"] = validate60;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewPdf/properties/caption"] = validate62;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewPdf/properties/caption/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewMessage/discriminator"] = validate63;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate63.errors = null;
return true;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewMessage/discriminator/mapping"] = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate64.errors = null;
return true;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/parameters/OrganizationId/schema"] = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/parameters/OrganizationId/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/OrganizationId/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1meilisearch~1{organization_id}~1search/post/requestBody/content/application~1json/schema"] = validate66;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.q !== undefined){
if(typeof data.q !== "string"){
const err0 = {instancePath:instancePath+"/q",schemaPath:"#/components/schemas/SearchRequest/properties/q/type",};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/SearchRequest/properties/limit/type",};
(vErrors ??= []).push(err1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/SearchRequest/properties/limit/maximum",};
(vErrors ??= []).push(err2);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/SearchRequest/properties/limit/minimum",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.offset !== undefined){
let data2 = data.offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/SearchRequest/properties/offset/type",};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/SearchRequest/properties/offset/minimum",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"q":true,"limit":true,"offset":true},"dynamicProps":false,"dynamicItems":false};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"q":true,"limit":true,"offset":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/SearchRequest"] = validate67;
exports["/components/schemas/SearchRequest/properties/q"] = validate69;
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/q/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/SearchRequest/properties/limit"] = validate70;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/limit/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/limit/maximum",};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/limit/minimum",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/SearchRequest/properties/offset"] = validate71;
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/offset/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/offset/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1meilisearch~1{organization_id}~1fetch/post/requestBody/content/application~1json/schema"] = validate72;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filter === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/FetchRequest/required",params:{missingProperty: "filter"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.filter !== undefined){
if(typeof data.filter !== "string"){
const err1 = {instancePath:instancePath+"/filter",schemaPath:"#/components/schemas/FetchRequest/properties/filter/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/FetchRequest/properties/limit/type",};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/FetchRequest/properties/limit/minimum",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.offset !== undefined){
let data2 = data.offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/FetchRequest/properties/offset/type",};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/FetchRequest/properties/offset/minimum",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/FetchRequest/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"filter":true,"limit":true,"offset":true},"dynamicProps":false,"dynamicItems":false};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"filter":true,"limit":true,"offset":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/FetchRequest"] = validate73;
exports["/components/schemas/FetchRequest/properties/filter"] = validate75;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/FetchRequest/properties/filter/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/FetchRequest/properties/limit"] = validate76;
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/FetchRequest/properties/limit/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/FetchRequest/properties/limit/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/FetchRequest/properties/offset"] = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/FetchRequest/properties/offset/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/FetchRequest/properties/offset/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v2~1backend~1team_conversations~1_views_count/get/responses/200/content/application~1json/schema"] = validate78;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Count/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/Count/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern2 = new RegExp("^t_", "u");
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "all"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.yours === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "yours"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.closed === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "closed"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.spam === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "spam"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.online === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "online"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.rep_needed === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "rep_needed"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.pending === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "pending"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.soon_to_be === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "soon_to_be"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.overdue === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "overdue"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.null === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/required",params:{missingProperty: "null"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.all !== undefined){
if(!(validate80(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.yours !== undefined){
if(!(validate80(data.yours, {instancePath:instancePath+"/yours",parentData:data,parentDataProperty:"yours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
if(!(validate80(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.spam !== undefined){
if(!(validate80(data.spam, {instancePath:instancePath+"/spam",parentData:data,parentDataProperty:"spam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.online !== undefined){
if(!(validate80(data.online, {instancePath:instancePath+"/online",parentData:data,parentDataProperty:"online",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.rep_needed !== undefined){
if(!(validate80(data.rep_needed, {instancePath:instancePath+"/rep_needed",parentData:data,parentDataProperty:"rep_needed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.pending !== undefined){
if(!(validate80(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.soon_to_be !== undefined){
if(!(validate80(data.soon_to_be, {instancePath:instancePath+"/soon_to_be",parentData:data,parentDataProperty:"soon_to_be",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.overdue !== undefined){
if(!(validate80(data.overdue, {instancePath:instancePath+"/overdue",parentData:data,parentDataProperty:"overdue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.null !== undefined){
if(!(validate80(data.null, {instancePath:instancePath+"/null",parentData:data,parentDataProperty:"null",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
var props0 = {};
props0.all = true;
props0.yours = true;
props0.closed = true;
props0.spam = true;
props0.online = true;
props0.rep_needed = true;
props0.pending = true;
props0.soon_to_be = true;
props0.overdue = true;
props0.null = true;
for(const key0 in data){
if(pattern2.test(key0)){
if(!(validate80(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
props0[key0] = true;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/ViewCounts/type",};
(vErrors ??= []).push(err10);
errors++;
}
validate79.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
else {
var props0 = validate79.evaluated.props;
}
validate78.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/components/responses/InvalidParameters/content/application~1json/schema"] = validate93;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/minLength",};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/Error/type",};
(vErrors ??= []).push(err5);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/UnauthorizedAsElsewhere/content/application~1json/schema"] = validate96;
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/Forbidden/content/application~1json/schema"] = validate98;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/ServerError/content/application~1json/schema"] = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v2~1backend~1channels~1_conv_count/get/responses/200/content/application~1json/schema"] = validate102;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.web === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "web"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.facebook === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "facebook"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.whatsapp === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "whatsapp"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.instagram === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "instagram"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.wechat === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "wechat"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.line === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "line"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.email === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.wecom === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "wecom"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.all === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/required",params:{missingProperty: "all"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.web !== undefined){
if(!(validate80(data.web, {instancePath:instancePath+"/web",parentData:data,parentDataProperty:"web",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.facebook !== undefined){
if(!(validate80(data.facebook, {instancePath:instancePath+"/facebook",parentData:data,parentDataProperty:"facebook",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.whatsapp !== undefined){
if(!(validate80(data.whatsapp, {instancePath:instancePath+"/whatsapp",parentData:data,parentDataProperty:"whatsapp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.instagram !== undefined){
if(!(validate80(data.instagram, {instancePath:instancePath+"/instagram",parentData:data,parentDataProperty:"instagram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.wechat !== undefined){
if(!(validate80(data.wechat, {instancePath:instancePath+"/wechat",parentData:data,parentDataProperty:"wechat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate80(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate80(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.wecom !== undefined){
if(!(validate80(data.wecom, {instancePath:instancePath+"/wecom",parentData:data,parentDataProperty:"wecom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(validate80(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/ChannelCounts/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"web":true,"facebook":true,"whatsapp":true,"instagram":true,"wechat":true,"line":true,"email":true,"wecom":true,"all":true},"dynamicProps":false,"dynamicItems":false};
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"web":true,"facebook":true,"whatsapp":true,"instagram":true,"wechat":true,"line":true,"email":true,"wecom":true,"all":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v2~1backend~1channels~1_conv_count/get/responses/400/content/application~1json/schema"] = validate114;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/NotFound/maxProperties",};
(vErrors ??= []).push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NotFound/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.message !== undefined){
if("Not Found" !== data.message){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/NotFound/properties/message/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/NotFound/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.code = true;
props0.message = true;
}
const _errs2 = errors;
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.message = true;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/components/schemas/ErrorOrNotFound/oneOf",params:{passingSchemas: passing0}};
(vErrors ??= []).push(err0);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate115.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
else {
var props0 = validate115.evaluated.props;
}
validate114.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/paths/~1v1~1backend~1channels~1_conv_count/get/responses/200/content/application~1json/schema"] = validate120;
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"web":true,"facebook":true,"whatsapp":true,"instagram":true,"wechat":true,"line":true,"email":true,"wecom":true,"all":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1channels~1_conv_count/get/responses/400/content/application~1json/schema"] = validate122;
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
else {
var props0 = validate115.evaluated.props;
}
validate122.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation/post/responses/200/content/application~1json/schema"] = validate124;
const pattern3 = new RegExp("^conv_", "u");
const pattern4 = new RegExp("^org_", "u");
const pattern5 = new RegExp("^bu_", "u");
const pattern6 = new RegExp("^con_", "u");
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChannelType/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((data === "web") || (data === "facebook")) || (data === "whatsapp")) || (data === "instagram")) || (data === "wechat")) || (data === "line")) || (data === "email")) || (data === "wecom"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ChannelType/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern7 = new RegExp("^u_", "u");
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SimpleUser/required",params:{missingProperty: "object_name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SimpleUser/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SimpleUser/required",params:{missingProperty: "display_name"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.avatar_url === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SimpleUser/required",params:{missingProperty: "avatar_url"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.object_name !== undefined){
if("simple_user" !== data.object_name){
const err4 = {instancePath:instancePath+"/object_name",schemaPath:"#/components/schemas/SimpleUser/properties/object_name/const",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SimpleUser/properties/id/pattern",};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SimpleUser/properties/id/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err7 = {instancePath:instancePath+"/display_name",schemaPath:"#/components/schemas/SimpleUser/properties/display_name/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.avatar_url !== undefined){
if(typeof data.avatar_url !== "string"){
const err8 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/components/schemas/SimpleUser/properties/avatar_url/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/SimpleUser/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"object_name":true,"id":true,"display_name":true,"avatar_url":true},"dynamicProps":false,"dynamicItems":false};
const formats2 = formats["date-time"];
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "object_name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.organization_id === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "organization_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.business_unit_id === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "business_unit_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.channel_id === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "channel_id"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.channel_type === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "channel_type"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.contact_id === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "contact_id"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.name === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.timestamp === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "timestamp"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.users === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "users"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.object_name !== undefined){
if("conversation" !== data.object_name){
const err11 = {instancePath:instancePath+"/object_name",schemaPath:"#/components/schemas/Conversation/properties/object_name/const",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Conversation/properties/id/pattern",};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Conversation/properties/id/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err14 = {instancePath:instancePath+"/organization_id",schemaPath:"#/components/schemas/Conversation/properties/organization_id/pattern",};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/organization_id",schemaPath:"#/components/schemas/Conversation/properties/organization_id/type",};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.business_unit_id !== undefined){
let data3 = data.business_unit_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err16 = {instancePath:instancePath+"/business_unit_id",schemaPath:"#/components/schemas/Conversation/properties/business_unit_id/pattern",};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/business_unit_id",schemaPath:"#/components/schemas/Conversation/properties/business_unit_id/type",};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.channel_id !== undefined){
let data4 = data.channel_id;
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err18 = {instancePath:instancePath+"/channel_id",schemaPath:"#/components/schemas/Conversation/properties/channel_id/minLength",};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/channel_id",schemaPath:"#/components/schemas/Conversation/properties/channel_id/type",};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.channel_type !== undefined){
if(!(validate126(data.channel_type, {instancePath:instancePath+"/channel_type",parentData:data,parentDataProperty:"channel_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.contact_id !== undefined){
let data6 = data.contact_id;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err20 = {instancePath:instancePath+"/contact_id",schemaPath:"#/components/schemas/Conversation/properties/contact_id/pattern",};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/contact_id",schemaPath:"#/components/schemas/Conversation/properties/contact_id/type",};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 === "string"){
if(func0(data7) < 1){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Conversation/properties/status/minLength",};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Conversation/properties/status/type",};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 === "string"){
if(func0(data8) < 1){
const err24 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Conversation/properties/name/minLength",};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Conversation/properties/name/type",};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.timestamp !== undefined){
let data9 = data.timestamp;
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
const err26 = {instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/Conversation/properties/timestamp/format",};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/Conversation/properties/timestamp/type",};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.users !== undefined){
let data10 = data.users;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate128(data10[i0], {instancePath:instancePath+"/users/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/users",schemaPath:"#/components/schemas/Conversation/properties/users/type",};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/components/schemas/Conversation/type",};
(vErrors ??= []).push(err29);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":{"object_name":true,"id":true,"organization_id":true,"business_unit_id":true,"channel_id":true,"channel_type":true,"contact_id":true,"status":true,"name":true,"timestamp":true,"users":true},"dynamicProps":false,"dynamicItems":false};
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate125(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"object_name":true,"id":true,"organization_id":true,"business_unit_id":true,"channel_id":true,"channel_type":true,"contact_id":true,"status":true,"name":true,"timestamp":true,"users":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation/post/responses/400/content/application~1json/schema"] = validate131;
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/Unauthorized/content/application~1json/schema"] = validate133;
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/PayloadTooLarge/content/application~1json/schema"] = validate135;
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation_messages/get/responses/200/content/application~1json/schema"] = validate137;
const pattern8 = new RegExp("^msg_", "u");
const pattern12 = new RegExp("^(con|u)_", "u");
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/MessageType/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((data === "text") || (data === "image")) || (data === "quick_reply")) || (data === "file")) || (data === "pdf"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/MessageType/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TextContent/required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/components/schemas/TextContent/properties/text/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/TextContent/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":{"text":true},"dynamicProps":false,"dynamicItems":false};
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/QuickReplyContent/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.payload === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/QuickReplyContent/required",params:{missingProperty: "payload"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/QuickReplyContent/properties/title/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.payload !== undefined){
if(typeof data.payload !== "string"){
const err3 = {instancePath:instancePath+"/payload",schemaPath:"#/components/schemas/QuickReplyContent/properties/payload/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/QuickReplyContent/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"title":true,"payload":true},"dynamicProps":false,"dynamicItems":false};
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LinkContent/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/LinkContent/properties/url/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/LinkContent/properties/url/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
const err3 = {instancePath:instancePath+"/caption",schemaPath:"#/components/schemas/LinkContent/properties/caption/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/LinkContent/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":{"url":true,"caption":true},"dynamicProps":false,"dynamicItems":false};
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.text = true;
}
const _errs2 = errors;
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.title = true;
props0.payload = true;
}
}
const _errs3 = errors;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.url = true;
props0.caption = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/components/schemas/MessageContent/anyOf",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate142.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "object_name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.organization_id === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "organization_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.business_unit_id === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "business_unit_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.conversation_id === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "conversation_id"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.from === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "from"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.type === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.content === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.created_at === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.updated_at === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.object_name !== undefined){
if("message" !== data.object_name){
const err10 = {instancePath:instancePath+"/object_name",schemaPath:"#/components/schemas/ListedMessage/properties/object_name/const",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ListedMessage/properties/id/pattern",};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ListedMessage/properties/id/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/organization_id",schemaPath:"#/components/schemas/ListedMessage/properties/organization_id/pattern",};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/organization_id",schemaPath:"#/components/schemas/ListedMessage/properties/organization_id/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.business_unit_id !== undefined){
let data3 = data.business_unit_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err15 = {instancePath:instancePath+"/business_unit_id",schemaPath:"#/components/schemas/ListedMessage/properties/business_unit_id/pattern",};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/business_unit_id",schemaPath:"#/components/schemas/ListedMessage/properties/business_unit_id/type",};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.conversation_id !== undefined){
let data4 = data.conversation_id;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err17 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/ListedMessage/properties/conversation_id/pattern",};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/ListedMessage/properties/conversation_id/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err19 = {instancePath:instancePath+"/from",schemaPath:"#/components/schemas/ListedMessage/properties/from/pattern",};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/from",schemaPath:"#/components/schemas/ListedMessage/properties/from/type",};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.type !== undefined){
if(!(validate140(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate142(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
const err21 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/ListedMessage/properties/created_at/format",};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/ListedMessage/properties/created_at/type",};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.updated_at !== undefined){
let data9 = data.updated_at;
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
const err23 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/ListedMessage/properties/updated_at/format",};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/ListedMessage/properties/updated_at/type",};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/components/schemas/ListedMessage/type",};
(vErrors ??= []).push(err25);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"object_name":true,"id":true,"organization_id":true,"business_unit_id":true,"conversation_id":true,"from":true,"type":true,"content":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "object_name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.nested === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "nested"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.has_more === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "has_more"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.count === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.total === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.object_name !== undefined){
if("list" !== data.object_name){
const err6 = {instancePath:instancePath+"/object_name",schemaPath:"#/components/schemas/MessagePage/properties/object_name/const",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate139(data1[i0], {instancePath:instancePath+"/data/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/MessagePage/properties/data/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.nested !== undefined){
let data3 = data.nested;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {instancePath:instancePath+"/nested",schemaPath:"#/components/schemas/MessagePage/properties/nested/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.has_more !== undefined){
if(typeof data.has_more !== "boolean"){
const err9 = {instancePath:instancePath+"/has_more",schemaPath:"#/components/schemas/MessagePage/properties/has_more/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.count !== undefined){
if(!(validate80(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.total !== undefined){
if(!(validate80(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/MessagePage/type",};
(vErrors ??= []).push(err10);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":{"object_name":true,"data":true,"nested":true,"has_more":true,"count":true,"total":true},"dynamicProps":false,"dynamicItems":false};
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":{"object_name":true,"data":true,"nested":true,"has_more":true,"count":true,"total":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation_messages/get/responses/400/content/application~1json/schema"] = validate154;
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation_messages/post/responses/200/content/application~1json/schema"] = validate156;
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "object_name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.organization_id === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "organization_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.business_unit_id === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "business_unit_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.channel_id === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "channel_id"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.channel_type === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "channel_type"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.conversation_id === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "conversation_id"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.from === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "from"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.content === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data.object_name !== undefined){
if("message" !== data.object_name){
const err12 = {instancePath:instancePath+"/object_name",schemaPath:"#/components/schemas/Message/properties/object_name/const",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Message/properties/id/pattern",};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Message/properties/id/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err15 = {instancePath:instancePath+"/organization_id",schemaPath:"#/components/schemas/Message/properties/organization_id/pattern",};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/organization_id",schemaPath:"#/components/schemas/Message/properties/organization_id/type",};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.business_unit_id !== undefined){
let data3 = data.business_unit_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err17 = {instancePath:instancePath+"/business_unit_id",schemaPath:"#/components/schemas/Message/properties/business_unit_id/pattern",};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/business_unit_id",schemaPath:"#/components/schemas/Message/properties/business_unit_id/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.channel_id !== undefined){
let data4 = data.channel_id;
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err19 = {instancePath:instancePath+"/channel_id",schemaPath:"#/components/schemas/Message/properties/channel_id/minLength",};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/channel_id",schemaPath:"#/components/schemas/Message/properties/channel_id/type",};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.channel_type !== undefined){
if(!(validate126(data.channel_type, {instancePath:instancePath+"/channel_type",parentData:data,parentDataProperty:"channel_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.conversation_id !== undefined){
let data6 = data.conversation_id;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err21 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/Message/properties/conversation_id/pattern",};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/Message/properties/conversation_id/type",};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.from !== undefined){
let data7 = data.from;
if(typeof data7 === "string"){
if(!pattern12.test(data7)){
const err23 = {instancePath:instancePath+"/from",schemaPath:"#/components/schemas/Message/properties/from/pattern",};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/from",schemaPath:"#/components/schemas/Message/properties/from/type",};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.type !== undefined){
if(!(validate140(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate142(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
const err25 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Message/properties/created_at/format",};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Message/properties/created_at/type",};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.updated_at !== undefined){
let data11 = data.updated_at;
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
const err27 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Message/properties/updated_at/format",};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Message/properties/updated_at/type",};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/components/schemas/Message/type",};
(vErrors ??= []).push(err29);
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":{"object_name":true,"id":true,"organization_id":true,"business_unit_id":true,"channel_id":true,"channel_type":true,"conversation_id":true,"from":true,"type":true,"content":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"object_name":true,"id":true,"organization_id":true,"business_unit_id":true,"channel_id":true,"channel_type":true,"conversation_id":true,"from":true,"type":true,"content":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1v1~1backend~1conversation_messages/post/responses/400/content/application~1json/schema"] = validate162;
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
else {
var props0 = validate115.evaluated.props;
}
validate162.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate162.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/paths/~1v1~1backend~1meilisearch~1{organization_id}~1search/post/responses/200/content/application~1json/schema"] = validate164;
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_mail === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DocumentContent/required",params:{missingProperty: "is_mail"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.subtext === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/DocumentContent/required",params:{missingProperty: "subtext"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.message_id === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/DocumentContent/required",params:{missingProperty: "message_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.sequence_number === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/DocumentContent/required",params:{missingProperty: "sequence_number"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.postMessage === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/DocumentContent/required",params:{missingProperty: "postMessage"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.counter === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/DocumentContent/required",params:{missingProperty: "counter"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.tool_calls === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/DocumentContent/required",params:{missingProperty: "tool_calls"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/components/schemas/DocumentContent/properties/text/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/DocumentContent/properties/title/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.payload !== undefined){
if(typeof data.payload !== "string"){
const err9 = {instancePath:instancePath+"/payload",schemaPath:"#/components/schemas/DocumentContent/properties/payload/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/DocumentContent/properties/url/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
const err11 = {instancePath:instancePath+"/caption",schemaPath:"#/components/schemas/DocumentContent/properties/caption/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.is_mail !== undefined){
if(typeof data.is_mail !== "boolean"){
const err12 = {instancePath:instancePath+"/is_mail",schemaPath:"#/components/schemas/DocumentContent/properties/is_mail/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.subtext !== undefined){
if(typeof data.subtext !== "string"){
const err13 = {instancePath:instancePath+"/subtext",schemaPath:"#/components/schemas/DocumentContent/properties/subtext/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.message_id !== undefined){
if(typeof data.message_id !== "string"){
const err14 = {instancePath:instancePath+"/message_id",schemaPath:"#/components/schemas/DocumentContent/properties/message_id/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.sequence_number !== undefined){
let data8 = data.sequence_number;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/sequence_number",schemaPath:"#/components/schemas/DocumentContent/properties/sequence_number/type",};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.postMessage !== undefined){
let data9 = data.postMessage;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err16 = {instancePath:instancePath+"/postMessage",schemaPath:"#/components/schemas/DocumentContent/properties/postMessage/type",};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.counter !== undefined){
let data10 = data.counter;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err17 = {instancePath:instancePath+"/counter",schemaPath:"#/components/schemas/DocumentContent/properties/counter/type",};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.tool_calls !== undefined){
if(typeof data.tool_calls !== "string"){
const err18 = {instancePath:instancePath+"/tool_calls",schemaPath:"#/components/schemas/DocumentContent/properties/tool_calls/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/components/schemas/DocumentContent/type",};
(vErrors ??= []).push(err19);
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":{"text":true,"title":true,"payload":true,"url":true,"caption":true,"is_mail":true,"subtext":true,"message_id":true,"sequence_number":true,"postMessage":true,"counter":true,"tool_calls":true},"dynamicProps":false,"dynamicItems":false};
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.doc_name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "doc_name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.public_id === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "public_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.organization_id === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "organization_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.business_unit_id === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "business_unit_id"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.conversation_id === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "conversation_id"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.from === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "from"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.type === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.content === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.created_at === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.updated_at === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.fields_timestamp === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/required",params:{missingProperty: "fields_timestamp"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data._id !== undefined){
let data0 = data._id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err12 = {instancePath:instancePath+"/_id",schemaPath:"#/components/schemas/MessageDocument/properties/_id/pattern",};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/_id",schemaPath:"#/components/schemas/MessageDocument/properties/_id/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.doc_name !== undefined){
if("message" !== data.doc_name){
const err14 = {instancePath:instancePath+"/doc_name",schemaPath:"#/components/schemas/MessageDocument/properties/doc_name/const",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.public_id !== undefined){
let data2 = data.public_id;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err15 = {instancePath:instancePath+"/public_id",schemaPath:"#/components/schemas/MessageDocument/properties/public_id/pattern",};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/public_id",schemaPath:"#/components/schemas/MessageDocument/properties/public_id/type",};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.organization_id !== undefined){
let data3 = data.organization_id;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err17 = {instancePath:instancePath+"/organization_id",schemaPath:"#/components/schemas/MessageDocument/properties/organization_id/pattern",};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/organization_id",schemaPath:"#/components/schemas/MessageDocument/properties/organization_id/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.business_unit_id !== undefined){
let data4 = data.business_unit_id;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err19 = {instancePath:instancePath+"/business_unit_id",schemaPath:"#/components/schemas/MessageDocument/properties/business_unit_id/pattern",};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/business_unit_id",schemaPath:"#/components/schemas/MessageDocument/properties/business_unit_id/type",};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.conversation_id !== undefined){
let data5 = data.conversation_id;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err21 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/MessageDocument/properties/conversation_id/pattern",};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/MessageDocument/properties/conversation_id/type",};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if(typeof data6 === "string"){
if(!pattern12.test(data6)){
const err23 = {instancePath:instancePath+"/from",schemaPath:"#/components/schemas/MessageDocument/properties/from/pattern",};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/from",schemaPath:"#/components/schemas/MessageDocument/properties/from/type",};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.type !== undefined){
if(!(validate140(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate168(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data9 = data.fields;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err25 = {instancePath:instancePath+"/fields",schemaPath:"#/components/schemas/MessageDocument/properties/fields/type",};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
const err26 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/MessageDocument/properties/created_at/format",};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/MessageDocument/properties/created_at/type",};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.updated_at !== undefined){
let data11 = data.updated_at;
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
const err28 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/MessageDocument/properties/updated_at/format",};
(vErrors ??= []).push(err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/MessageDocument/properties/updated_at/type",};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.fields_timestamp !== undefined){
let data12 = data.fields_timestamp;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err30 = {instancePath:instancePath+"/fields_timestamp",schemaPath:"#/components/schemas/MessageDocument/properties/fields_timestamp/type",};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/components/schemas/MessageDocument/type",};
(vErrors ??= []).push(err31);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":{"_id":true,"doc_name":true,"public_id":true,"organization_id":true,"business_unit_id":true,"conversation_id":true,"from":true,"type":true,"content":true,"fields":true,"created_at":true,"updated_at":true,"fields_timestamp":true},"dynamicProps":false,"dynamicItems":false};
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchAnswer/required",params:{missingProperty: "success"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchAnswer/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
const err2 = {instancePath:instancePath+"/success",schemaPath:"#/components/schemas/SearchAnswer/properties/success/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.hits === undefined){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SearchAnswer/properties/message/required",params:{missingProperty: "hits"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.query === undefined){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SearchAnswer/properties/message/required",params:{missingProperty: "query"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.processingTimeMs === undefined){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SearchAnswer/properties/message/required",params:{missingProperty: "processingTimeMs"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.limit === undefined){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SearchAnswer/properties/message/required",params:{missingProperty: "limit"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.offset === undefined){
const err7 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SearchAnswer/properties/message/required",params:{missingProperty: "offset"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data1.estimatedTotalHits === undefined){
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SearchAnswer/properties/message/required",params:{missingProperty: "estimatedTotalHits"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.hits !== undefined){
let data2 = data1.hits;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate166(data2[i0], {instancePath:instancePath+"/message/hits/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/message/hits",schemaPath:"#/components/schemas/SearchAnswer/properties/message/properties/hits/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data1.query !== undefined){
if(typeof data1.query !== "string"){
const err10 = {instancePath:instancePath+"/message/query",schemaPath:"#/components/schemas/SearchAnswer/properties/message/properties/query/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data1.processingTimeMs !== undefined){
let data5 = data1.processingTimeMs;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/message/processingTimeMs",schemaPath:"#/components/schemas/SearchAnswer/properties/message/properties/processingTimeMs/type",};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/message/processingTimeMs",schemaPath:"#/components/schemas/SearchAnswer/properties/message/properties/processingTimeMs/minimum",};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data1.limit !== undefined){
if(!(validate80(data1.limit, {instancePath:instancePath+"/message/limit",parentData:data1,parentDataProperty:"limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data1.offset !== undefined){
if(!(validate80(data1.offset, {instancePath:instancePath+"/message/offset",parentData:data1,parentDataProperty:"offset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data1.estimatedTotalHits !== undefined){
if(!(validate80(data1.estimatedTotalHits, {instancePath:instancePath+"/message/estimatedTotalHits",parentData:data1,parentDataProperty:"estimatedTotalHits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SearchAnswer/properties/message/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/SearchAnswer/type",};
(vErrors ??= []).push(err14);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":{"success":true,"message":true},"dynamicProps":false,"dynamicItems":false};
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":{"success":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/InvalidQuery/content/application~1json/schema"] = validate175;
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
else {
var props0 = validate115.evaluated.props;
}
validate175.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/paths/~1v1~1backend~1meilisearch~1{organization_id}~1fetch/post/responses/200/content/application~1json/schema"] = validate177;
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/FetchAnswer/required",params:{missingProperty: "success"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/FetchAnswer/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
const err2 = {instancePath:instancePath+"/success",schemaPath:"#/components/schemas/FetchAnswer/properties/success/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.results === undefined){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/FetchAnswer/properties/message/required",params:{missingProperty: "results"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.offset === undefined){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/FetchAnswer/properties/message/required",params:{missingProperty: "offset"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.limit === undefined){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/FetchAnswer/properties/message/required",params:{missingProperty: "limit"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.total === undefined){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/FetchAnswer/properties/message/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.results !== undefined){
let data2 = data1.results;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate166(data2[i0], {instancePath:instancePath+"/message/results/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/message/results",schemaPath:"#/components/schemas/FetchAnswer/properties/message/properties/results/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data1.offset !== undefined){
if(!(validate80(data1.offset, {instancePath:instancePath+"/message/offset",parentData:data1,parentDataProperty:"offset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data1.limit !== undefined){
if(!(validate80(data1.limit, {instancePath:instancePath+"/message/limit",parentData:data1,parentDataProperty:"limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data1.total !== undefined){
if(!(validate80(data1.total, {instancePath:instancePath+"/message/total",parentData:data1,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/FetchAnswer/properties/message/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/FetchAnswer/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":{"success":true,"message":true},"dynamicProps":false,"dynamicItems":false};
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate178(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":{"success":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Message"] = validate157;
exports["/components/schemas/Conversation"] = validate125;
exports["/components/schemas/ErrorOrNotFound/oneOf/0"] = validate184;
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ErrorOrNotFound/oneOf/1"] = validate186;
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/MessageContent/anyOf/0"] = validate188;
function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":{"text":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/MessageContent/anyOf/1"] = validate190;
function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":{"title":true,"payload":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/MessageContent/anyOf/2"] = validate192;
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":{"url":true,"caption":true},"dynamicProps":false,"dynamicItems":false};
return exports;
},
};
