// @ts-nocheck
// machine-written by npm run generate from openapi/inbox.yaml; do not edit


import type { CompiledSchemas } from '../../spec/compiled-schemas.ts';
import { document } from './document.ts';

export const validators: CompiledSchemas = {
document,
checks({ part, formats, length, equal }) {
const exports = {};
exports["/paths/~1conversations/get/parameters/0/schema"] = validate0;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationStatus/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "open") || (data === "pending")) || (data === "resolved"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationStatus/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ConversationStatus"] = validate1;
exports["/paths/~1conversations/get/parameters/1/schema"] = validate3;
const func0 = length;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 40){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChannelType/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/ChannelType/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/ChannelType/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ChannelType"] = validate4;
exports["/paths/~1conversations/get/parameters/2/schema"] = validate6;
const pattern0 = new RegExp("^\\S(.*\\S)?$", "u");
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
if(typeof data === "string"){
if(func0(data) > 50){
const err0 = {instancePath,schemaPath:"#/components/schemas/Tag/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/Tag/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/Tag/pattern",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/Tag/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Tag"] = validate7;
exports["/paths/~1conversations/get/parameters/3/schema"] = validate9;
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
if(typeof data === "string"){
if(func0(data) > 200){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/3/schema/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/3/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/parameters/Page/schema"] = validate10;
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
const err0 = {instancePath,schemaPath:"#/components/parameters/Page/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/Page/schema/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/parameters/PerPage/schema"] = validate11;
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
const err0 = {instancePath,schemaPath:"#/components/parameters/PerPage/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/PerPage/schema/maximum",};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/parameters/PerPage/schema/minimum",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/post/requestBody/content/application~1json/schema"] = validate12;
const pattern1 = new RegExp("\\S", "u");
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
if(typeof data === "string"){
if(func0(data) > 4096){
const err0 = {instancePath,schemaPath:"#/components/schemas/Text/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/Text/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/Text/pattern",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/Text/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact_id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewConversation/required",params:{missingProperty: "contact_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.channel_id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewConversation/required",params:{missingProperty: "channel_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.contact_id !== undefined){
if(typeof data.contact_id !== "string"){
const err2 = {instancePath:instancePath+"/contact_id",schemaPath:"#/components/schemas/NewConversation/properties/contact_id/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.channel_id !== undefined){
if(typeof data.channel_id !== "string"){
const err3 = {instancePath:instancePath+"/channel_id",schemaPath:"#/components/schemas/NewConversation/properties/channel_id/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/subject",schemaPath:"#/components/schemas/NewConversation/properties/subject/type",};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 200){
const err5 = {instancePath:instancePath+"/subject",schemaPath:"#/components/schemas/NewConversation/properties/subject/maxLength",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/NewConversation/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"contact_id":true,"channel_id":true,"subject":true,"text":true},"dynamicProps":false,"dynamicItems":false};
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
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"contact_id":true,"channel_id":true,"subject":true,"text":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewConversation"] = validate13;
exports["/components/schemas/NewConversation/properties/contact_id"] = validate17;
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewConversation/properties/contact_id/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewConversation/properties/channel_id"] = validate18;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewConversation/properties/channel_id/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewConversation/properties/subject"] = validate19;
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
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewConversation/properties/subject/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(func0(data) > 200){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewConversation/properties/subject/maxLength",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewConversation/properties/text"] = validate20;
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Text"] = validate14;
exports["/paths/~1conversations~1{id}/parameters/0/schema"] = validate22;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations~1%7Bid%7D/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1status/parameters/0/schema"] = validate23;
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations~1%7Bid%7D~1status/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1status/post/requestBody/content/application~1json/schema"] = validate24;
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/StatusChange/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.status !== undefined){
if(!(validate1(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/StatusChange/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/StatusChange"] = validate25;
exports["/components/schemas/StatusChange/properties/status"] = validate28;
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1tags/parameters/0/schema"] = validate30;
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations~1%7Bid%7D~1tags/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1tags/post/requestBody/content/application~1json/schema"] = validate31;
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tag === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewTag/required",params:{missingProperty: "tag"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.tag !== undefined){
if(!(validate7(data.tag, {instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/NewTag/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"tag":true},"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"tag":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewTag"] = validate32;
exports["/components/schemas/NewTag/properties/tag"] = validate35;
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
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1tags~1{tag}/parameters/0/schema"] = validate37;
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations~1%7Bid%7D~1tags~1%7Btag%7D/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1tags~1{tag}/parameters/1/schema"] = validate38;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations~1%7Bid%7D~1tags~1%7Btag%7D/parameters/1/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1assign/parameters/0/schema"] = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations~1%7Bid%7D~1assign/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1assign/post/requestBody/content/application~1json/schema"] = validate40;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Assignment/required",params:{missingProperty: "agent_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/agent_id",schemaPath:"#/components/schemas/Assignment/properties/agent_id/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Assignment/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"agent_id":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"agent_id":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Assignment"] = validate41;
exports["/components/schemas/Assignment/properties/agent_id"] = validate43;
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
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/Assignment/properties/agent_id/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1messages/parameters/0/schema"] = validate44;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations~1%7Bid%7D~1messages/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1messages/post/requestBody/content/application~1json/schema"] = validate45;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewMessage/required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/NewMessage/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"text":true},"dynamicProps":false,"dynamicItems":false};
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"text":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewMessage"] = validate46;
exports["/components/schemas/NewMessage/properties/text"] = validate49;
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
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1ai-suggest/get/parameters/0/schema"] = validate51;
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
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/paths/~1ai-suggest/get/parameters/0/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1ai-suggest/get/parameters/0/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1contacts/post/requestBody/content/application~1json/schema"] = validate52;
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
if(typeof data === "string"){
if(func0(data) > 120){
const err0 = {instancePath,schemaPath:"#/components/schemas/Name/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/Name/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/Name/pattern",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/Name/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewContact/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data1 = data.email;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/NewContact/properties/email/type",};
(vErrors ??= []).push(err1);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 254){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/NewContact/properties/email/maxLength",};
(vErrors ??= []).push(err2);
errors++;
}
if(!(formats0.test(data1))){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/NewContact/properties/email/format",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.phone !== undefined){
let data2 = data.phone;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/NewContact/properties/phone/type",};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 40){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/NewContact/properties/phone/maxLength",};
(vErrors ??= []).push(err5);
errors++;
}
if(func0(data2) < 1){
const err6 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/NewContact/properties/phone/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/NewContact/type",};
(vErrors ??= []).push(err7);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"name":true,"email":true,"phone":true},"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"name":true,"email":true,"phone":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewContact"] = validate53;
exports["/components/schemas/NewContact/properties/name"] = validate57;
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
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Name"] = validate54;
exports["/components/schemas/NewContact/properties/email"] = validate59;
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
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewContact/properties/email/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(func0(data) > 254){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewContact/properties/email/maxLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(!(formats0.test(data))){
const err2 = {instancePath,schemaPath:"#/components/schemas/NewContact/properties/email/format",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewContact/properties/phone"] = validate60;
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
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewContact/properties/phone/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(func0(data) > 40){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewContact/properties/phone/maxLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(func0(data) < 1){
const err2 = {instancePath,schemaPath:"#/components/schemas/NewContact/properties/phone/minLength",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1contacts~1{id}/parameters/0/schema"] = validate61;
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1contacts~1%7Bid%7D/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1contacts~1{id}/patch/requestBody/content/application~1json/schema"] = validate62;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/ContactChange/minProperties",};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data1 = data.email;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/ContactChange/properties/email/type",};
(vErrors ??= []).push(err1);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 254){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/ContactChange/properties/email/maxLength",};
(vErrors ??= []).push(err2);
errors++;
}
if(!(formats0.test(data1))){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/ContactChange/properties/email/format",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.phone !== undefined){
let data2 = data.phone;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/ContactChange/properties/phone/type",};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 40){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/ContactChange/properties/phone/maxLength",};
(vErrors ??= []).push(err5);
errors++;
}
if(func0(data2) < 1){
const err6 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/ContactChange/properties/phone/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/ContactChange/type",};
(vErrors ??= []).push(err7);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"name":true,"email":true,"phone":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"name":true,"email":true,"phone":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ContactChange"] = validate63;
exports["/components/schemas/ContactChange/properties/name"] = validate66;
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
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ContactChange/properties/email"] = validate68;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/ContactChange/properties/email/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(func0(data) > 254){
const err1 = {instancePath,schemaPath:"#/components/schemas/ContactChange/properties/email/maxLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(!(formats0.test(data))){
const err2 = {instancePath,schemaPath:"#/components/schemas/ContactChange/properties/email/format",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ContactChange/properties/phone"] = validate69;
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
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/ContactChange/properties/phone/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(func0(data) > 40){
const err1 = {instancePath,schemaPath:"#/components/schemas/ContactChange/properties/phone/maxLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(func0(data) < 1){
const err2 = {instancePath,schemaPath:"#/components/schemas/ContactChange/properties/phone/minLength",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1channels/post/requestBody/content/application~1json/schema"] = validate70;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewChannel/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewChannel/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate4(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
let data2 = data.config;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err2 = {instancePath:instancePath+"/config",schemaPath:"#/components/schemas/NewChannel/properties/config/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/NewChannel/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"name":true,"type":true,"config":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"name":true,"type":true,"config":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewChannel"] = validate71;
exports["/components/schemas/NewChannel/properties/name"] = validate75;
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
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewChannel/properties/type"] = validate77;
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
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewChannel/properties/config"] = validate79;
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
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/NewChannel/properties/config/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1channels~1{id}/parameters/0/schema"] = validate80;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1channels~1%7Bid%7D/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1channels~1{id}/patch/requestBody/content/application~1json/schema"] = validate81;
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChannelChange/minProperties",};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err1 = {instancePath:instancePath+"/config",schemaPath:"#/components/schemas/ChannelChange/properties/config/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/ChannelChange/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"name":true,"config":true},"dynamicProps":false,"dynamicItems":false};
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"name":true,"config":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ChannelChange"] = validate82;
exports["/components/schemas/ChannelChange/properties/name"] = validate85;
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ChannelChange/properties/config"] = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/ChannelChange/properties/config/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1automations/post/requestBody/content/application~1json/schema"] = validate88;
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
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
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf/0/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf/0/type",};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf/1/minProperties",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf/1/type",};
(vErrors ??= []).push(err3);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf",params:{passingSchemas: passing0}};
(vErrors ??= []).push(err4);
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
validate91.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf/0/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf/0/type",};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf/1/minProperties",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf/1/type",};
(vErrors ??= []).push(err3);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf",params:{passingSchemas: passing0}};
(vErrors ??= []).push(err4);
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
validate93.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewAutomation/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.trigger === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewAutomation/required",params:{missingProperty: "trigger"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.actions === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/NewAutomation/required",params:{missingProperty: "actions"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate91(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data2 = data.actions;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/NewAutomation/properties/actions/minItems",};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data2[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/NewAutomation/properties/actions/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/NewAutomation/type",};
(vErrors ??= []).push(err5);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"name":true,"trigger":true,"actions":true},"dynamicProps":false,"dynamicItems":false};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"name":true,"trigger":true,"actions":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewAutomation"] = validate89;
exports["/components/schemas/NewAutomation/properties/name"] = validate96;
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
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewAutomation/properties/trigger"] = validate98;
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
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
else {
var props0 = validate91.evaluated.props;
}
validate98.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/components/schemas/Trigger"] = validate91;
exports["/components/schemas/Trigger/oneOf/0"] = validate100;
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
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf/0/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf/0/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Trigger/oneOf/1"] = validate101;
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf/1/minProperties",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Trigger/oneOf/1/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewAutomation/properties/actions"] = validate102;
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
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewAutomation/properties/actions/minItems",};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/NewAutomation/properties/actions/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewAutomation/properties/actions/items"] = validate104;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
else {
var props0 = validate93.evaluated.props;
}
validate104.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/components/schemas/Action"] = validate93;
exports["/components/schemas/Action/oneOf/0"] = validate106;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf/0/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf/0/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Action/oneOf/1"] = validate107;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf/1/minProperties",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Action/oneOf/1/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1automations~1{id}~1toggle/parameters/0/schema"] = validate108;
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1automations~1%7Bid%7D~1toggle/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1automations~1{id}/parameters/0/schema"] = validate109;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1automations~1%7Bid%7D/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1analytics/get/parameters/0/schema"] = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/paths/~1analytics/get/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 365 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/paths/~1analytics/get/parameters/0/schema/maximum",};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/paths/~1analytics/get/parameters/0/schema/minimum",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1agents/post/requestBody/content/application~1json/schema"] = validate111;
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
if(typeof data === "string"){
if(func0(data) > 254){
const err0 = {instancePath,schemaPath:"#/components/schemas/Email/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(formats0.test(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Email/format",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Email/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Role/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "admin") || (data === "agent"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Role/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 128){
const err0 = {instancePath,schemaPath:"#/components/schemas/Password/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data) < 8){
const err1 = {instancePath,schemaPath:"#/components/schemas/Password/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Password/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewAgent/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewAgent/required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/NewAgent/required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate114(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate116(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate118(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/NewAgent/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"name":true,"email":true,"role":true,"password":true},"dynamicProps":false,"dynamicItems":false};
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"name":true,"email":true,"role":true,"password":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewAgent"] = validate112;
exports["/components/schemas/NewAgent/properties/name"] = validate121;
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/NewAgent/properties/email"] = validate123;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Email"] = validate114;
exports["/components/schemas/NewAgent/properties/role"] = validate125;
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
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Role"] = validate116;
exports["/components/schemas/NewAgent/properties/password"] = validate127;
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Password"] = validate118;
exports["/paths/~1agents~1{id}~1role/parameters/0/schema"] = validate129;
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1agents~1%7Bid%7D~1role/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1agents~1{id}~1role/post/requestBody/content/application~1json/schema"] = validate130;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RoleChange/required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.role !== undefined){
if(!(validate116(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/RoleChange/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"role":true},"dynamicProps":false,"dynamicItems":false};
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"role":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/RoleChange"] = validate131;
exports["/components/schemas/RoleChange/properties/role"] = validate134;
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1agents~1{id}/parameters/0/schema"] = validate136;
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1agents~1%7Bid%7D/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1settings~1workspace/post/requestBody/content/application~1json/schema"] = validate137;
const pattern3 = new RegExp("^[A-Za-z]+([/_+-][A-Za-z0-9]+)*$", "u");
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
if(typeof data === "string"){
if(func0(data) > 64){
const err0 = {instancePath,schemaPath:"#/components/schemas/Timezone/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/Timezone/pattern",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Timezone/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern4 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
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
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/Language/pattern",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Language/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/WorkspaceChange/minProperties",};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate140(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate142(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/WorkspaceChange/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":{"name":true,"timezone":true,"language":true},"dynamicProps":false,"dynamicItems":false};
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
validate137.evaluated = {"props":{"name":true,"timezone":true,"language":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/WorkspaceChange"] = validate138;
exports["/components/schemas/WorkspaceChange/properties/name"] = validate145;
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
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/WorkspaceChange/properties/timezone"] = validate147;
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
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Timezone"] = validate140;
exports["/components/schemas/WorkspaceChange/properties/language"] = validate149;
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Language"] = validate142;
exports["/paths/~1settings~1password/post/requestBody/content/application~1json/schema"] = validate151;
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.current_password === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PasswordChange/required",params:{missingProperty: "current_password"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.new_password === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PasswordChange/required",params:{missingProperty: "new_password"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.current_password !== undefined){
let data0 = data.current_password;
if(typeof data0 === "string"){
if(func0(data0) > 128){
const err2 = {instancePath:instancePath+"/current_password",schemaPath:"#/components/schemas/PasswordChange/properties/current_password/maxLength",};
(vErrors ??= []).push(err2);
errors++;
}
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/current_password",schemaPath:"#/components/schemas/PasswordChange/properties/current_password/minLength",};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/current_password",schemaPath:"#/components/schemas/PasswordChange/properties/current_password/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.new_password !== undefined){
if(!(validate118(data.new_password, {instancePath:instancePath+"/new_password",parentData:data,parentDataProperty:"new_password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/PasswordChange/type",};
(vErrors ??= []).push(err5);
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":{"current_password":true,"new_password":true},"dynamicProps":false,"dynamicItems":false};
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"current_password":true,"new_password":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/PasswordChange"] = validate152;
exports["/components/schemas/PasswordChange/properties/current_password"] = validate155;
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 128){
const err0 = {instancePath,schemaPath:"#/components/schemas/PasswordChange/properties/current_password/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/PasswordChange/properties/current_password/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/PasswordChange/properties/current_password/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/PasswordChange/properties/new_password"] = validate156;
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
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/200/content/application~1json/schema"] = validate158;
const func37 = equal;
const formats10 = formats["date-time"];
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.contact_id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "contact_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.channel_id === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "channel_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.channel_type === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "channel_type"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.subject === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "subject"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.tags === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "tags"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.assigned_agent_id === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "assigned_agent_id"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.unread_count === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "unread_count"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.last_message_at === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "last_message_at"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Conversation/properties/id/minLength",};
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
if(data.contact_id !== undefined){
let data1 = data.contact_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err14 = {instancePath:instancePath+"/contact_id",schemaPath:"#/components/schemas/Conversation/properties/contact_id/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.channel_id !== undefined){
let data2 = data.channel_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err15 = {instancePath:instancePath+"/channel_id",schemaPath:"#/components/schemas/Conversation/properties/channel_id/type",};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.channel_type !== undefined){
if(!(validate4(data.channel_type, {instancePath:instancePath+"/channel_type",parentData:data,parentDataProperty:"channel_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate1(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data5 = data.subject;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/subject",schemaPath:"#/components/schemas/Conversation/properties/subject/type",};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data6[i0], {instancePath:instancePath+"/tags/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func37(data6[i1], data6[j0])){
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/components/schemas/Conversation/properties/tags/uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err17);
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/components/schemas/Conversation/properties/tags/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.assigned_agent_id !== undefined){
let data8 = data.assigned_agent_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/assigned_agent_id",schemaPath:"#/components/schemas/Conversation/properties/assigned_agent_id/type",};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.unread_count !== undefined){
let data9 = data.unread_count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/unread_count",schemaPath:"#/components/schemas/Conversation/properties/unread_count/type",};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/unread_count",schemaPath:"#/components/schemas/Conversation/properties/unread_count/minimum",};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.last_message_at !== undefined){
let data10 = data.last_message_at;
if((typeof data10 !== "string") && (data10 !== null)){
const err22 = {instancePath:instancePath+"/last_message_at",schemaPath:"#/components/schemas/Conversation/properties/last_message_at/type",};
(vErrors ??= []).push(err22);
errors++;
}
if(typeof data10 === "string"){
if(!(formats10.validate(data10))){
const err23 = {instancePath:instancePath+"/last_message_at",schemaPath:"#/components/schemas/Conversation/properties/last_message_at/format",};
(vErrors ??= []).push(err23);
errors++;
}
}
}
if(data.created_at !== undefined){
let data11 = data.created_at;
if(typeof data11 === "string"){
if(!(formats10.validate(data11))){
const err24 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Conversation/properties/created_at/format",};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Conversation/properties/created_at/type",};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.updated_at !== undefined){
let data12 = data.updated_at;
if(typeof data12 === "string"){
if(!(formats10.validate(data12))){
const err26 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Conversation/properties/updated_at/format",};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Conversation/properties/updated_at/type",};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/components/schemas/Conversation/type",};
(vErrors ??= []).push(err28);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":{"id":true,"contact_id":true,"channel_id":true,"channel_type":true,"status":true,"subject":true,"tags":true,"assigned_agent_id":true,"unread_count":true,"last_message_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.page === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.per_page === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/required",params:{missingProperty: "per_page"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.total === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate160(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/ConversationPage/properties/data/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/ConversationPage/properties/page/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/ConversationPage/properties/page/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ConversationPage/properties/per_page/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ConversationPage/properties/per_page/maximum",};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ConversationPage/properties/per_page/minimum",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/ConversationPage/properties/total/type",};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/ConversationPage/properties/total/minimum",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/type",};
(vErrors ??= []).push(err12);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/BadRequest/content/application~1json/schema"] = validate166;
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Error/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"#/components/schemas/Error/additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Error/properties/error/minLength",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Error/properties/error/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/Error/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/Unauthenticated/content/application~1json/schema"] = validate169;
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/InternalError/content/application~1json/schema"] = validate171;
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/post/responses/201/content/application~1json/schema"] = validate173;
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":{"id":true,"contact_id":true,"channel_id":true,"channel_type":true,"status":true,"subject":true,"tags":true,"assigned_agent_id":true,"unread_count":true,"last_message_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}/get/responses/200/content/application~1json/schema"] = validate175;
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
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":{"id":true,"contact_id":true,"channel_id":true,"channel_type":true,"status":true,"subject":true,"tags":true,"assigned_agent_id":true,"unread_count":true,"last_message_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/NoConversation/content/application~1json/schema"] = validate177;
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
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1status/post/responses/200/content/application~1json/schema"] = validate179;
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":{"id":true,"contact_id":true,"channel_id":true,"channel_type":true,"status":true,"subject":true,"tags":true,"assigned_agent_id":true,"unread_count":true,"last_message_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1tags/post/responses/200/content/application~1json/schema"] = validate181;
function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":{"id":true,"contact_id":true,"channel_id":true,"channel_type":true,"status":true,"subject":true,"tags":true,"assigned_agent_id":true,"unread_count":true,"last_message_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1tags~1{tag}/delete/responses/200/content/application~1json/schema"] = validate183;
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":{"id":true,"contact_id":true,"channel_id":true,"channel_type":true,"status":true,"subject":true,"tags":true,"assigned_agent_id":true,"unread_count":true,"last_message_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1tags~1{tag}/delete/responses/404/content/application~1json/schema"] = validate185;
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1assign/post/responses/200/content/application~1json/schema"] = validate187;
function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":{"id":true,"contact_id":true,"channel_id":true,"channel_type":true,"status":true,"subject":true,"tags":true,"assigned_agent_id":true,"unread_count":true,"last_message_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1messages/get/responses/200/content/application~1json/schema"] = validate189;
function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.conversation_id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "conversation_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.direction === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "direction"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.text === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.agent_id === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "agent_id"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Message/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Message/properties/id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Message/properties/id/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.conversation_id !== undefined){
let data1 = data.conversation_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err8 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/Message/properties/conversation_id/minLength",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/Message/properties/conversation_id/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/direction",schemaPath:"#/components/schemas/Message/properties/direction/type",};
(vErrors ??= []).push(err10);
errors++;
}
if(!((data2 === "inbound") || (data2 === "outbound"))){
const err11 = {instancePath:instancePath+"/direction",schemaPath:"#/components/schemas/Message/properties/direction/enum",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.agent_id !== undefined){
let data4 = data.agent_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/agent_id",schemaPath:"#/components/schemas/Message/properties/agent_id/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats10.validate(data5))){
const err13 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Message/properties/created_at/format",};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Message/properties/created_at/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/components/schemas/Message/type",};
(vErrors ??= []).push(err15);
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":{"id":true,"conversation_id":true,"direction":true,"text":true,"agent_id":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.page === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.per_page === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "per_page"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.total === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/MessagePage/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/MessagePage/properties/data/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/MessagePage/properties/page/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/MessagePage/properties/page/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/MessagePage/properties/per_page/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/MessagePage/properties/per_page/maximum",};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/MessagePage/properties/per_page/minimum",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/MessagePage/properties/total/type",};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/MessagePage/properties/total/minimum",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/MessagePage/type",};
(vErrors ??= []).push(err12);
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1messages/post/responses/201/content/application~1json/schema"] = validate195;
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":{"id":true,"conversation_id":true,"direction":true,"text":true,"agent_id":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations~1{id}~1messages/post/responses/409/content/application~1json/schema"] = validate197;
function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1ai-suggest/get/responses/200/content/application~1json/schema"] = validate199;
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.suggestion === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Suggestion/required",params:{missingProperty: "suggestion"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.suggestion !== undefined){
let data0 = data.suggestion;
if(typeof data0 === "string"){
if(func0(data0) > 4096){
const err1 = {instancePath:instancePath+"/suggestion",schemaPath:"#/components/schemas/Suggestion/properties/suggestion/maxLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/suggestion",schemaPath:"#/components/schemas/Suggestion/properties/suggestion/minLength",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/suggestion",schemaPath:"#/components/schemas/Suggestion/properties/suggestion/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/Suggestion/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":{"suggestion":true},"dynamicProps":false,"dynamicItems":false};
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":{"suggestion":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1contacts/get/responses/200/content/application~1json/schema"] = validate202;
function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Contact/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Contact/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.email === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Contact/required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.phone === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Contact/required",params:{missingProperty: "phone"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Contact/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Contact/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Contact/properties/id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Contact/properties/id/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Contact/properties/email/type",};
(vErrors ??= []).push(err8);
errors++;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Contact/properties/email/format",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/phone",schemaPath:"#/components/schemas/Contact/properties/phone/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats10.validate(data4))){
const err11 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Contact/properties/created_at/format",};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Contact/properties/created_at/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats10.validate(data5))){
const err13 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Contact/properties/updated_at/format",};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Contact/properties/updated_at/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/components/schemas/Contact/type",};
(vErrors ??= []).push(err15);
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":{"id":true,"name":true,"email":true,"phone":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ContactPage/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.page === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ContactPage/required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.per_page === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ContactPage/required",params:{missingProperty: "per_page"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.total === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ContactPage/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate204(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/ContactPage/properties/data/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/ContactPage/properties/page/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/ContactPage/properties/page/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ContactPage/properties/per_page/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ContactPage/properties/per_page/maximum",};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ContactPage/properties/per_page/minimum",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/ContactPage/properties/total/type",};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/ContactPage/properties/total/minimum",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/ContactPage/type",};
(vErrors ??= []).push(err12);
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1contacts/post/responses/201/content/application~1json/schema"] = validate208;
function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":{"id":true,"name":true,"email":true,"phone":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/EmailInUse/content/application~1json/schema"] = validate210;
function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1contacts~1{id}/get/responses/200/content/application~1json/schema"] = validate212;
function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":{"id":true,"name":true,"email":true,"phone":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/NoContact/content/application~1json/schema"] = validate214;
function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1contacts~1{id}/delete/responses/200/content/application~1json/schema"] = validate216;
function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleted === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Deletion/required",params:{missingProperty: "deleted"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Deletion/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.deleted !== undefined){
if(true !== data.deleted){
const err2 = {instancePath:instancePath+"/deleted",schemaPath:"#/components/schemas/Deletion/properties/deleted/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Deletion/properties/id/minLength",};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Deletion/properties/id/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/Deletion/type",};
(vErrors ??= []).push(err5);
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"deleted":true,"id":true},"dynamicProps":false,"dynamicItems":false};
function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":{"deleted":true,"id":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/AdminsOnly/content/application~1json/schema"] = validate219;
function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1contacts~1{id}/patch/responses/200/content/application~1json/schema"] = validate221;
function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":{"id":true,"name":true,"email":true,"phone":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1channels/get/responses/200/content/application~1json/schema"] = validate223;
function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Channel/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Channel/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Channel/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.config === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Channel/required",params:{missingProperty: "config"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Channel/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Channel/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Channel/properties/id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Channel/properties/id/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate4(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
let data3 = data.config;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err8 = {instancePath:instancePath+"/config",schemaPath:"#/components/schemas/Channel/properties/config/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats10.validate(data4))){
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Channel/properties/created_at/format",};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Channel/properties/created_at/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats10.validate(data5))){
const err11 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Channel/properties/updated_at/format",};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Channel/properties/updated_at/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/Channel/type",};
(vErrors ??= []).push(err13);
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":{"id":true,"name":true,"type":true,"config":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChannelPage/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.page === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ChannelPage/required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.per_page === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ChannelPage/required",params:{missingProperty: "per_page"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.total === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ChannelPage/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate225(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/ChannelPage/properties/data/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/ChannelPage/properties/page/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/ChannelPage/properties/page/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ChannelPage/properties/per_page/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ChannelPage/properties/per_page/maximum",};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/ChannelPage/properties/per_page/minimum",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/ChannelPage/properties/total/type",};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/ChannelPage/properties/total/minimum",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/ChannelPage/type",};
(vErrors ??= []).push(err12);
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1channels/post/responses/201/content/application~1json/schema"] = validate230;
function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":{"id":true,"name":true,"type":true,"config":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1channels~1{id}/delete/responses/200/content/application~1json/schema"] = validate232;
function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":{"deleted":true,"id":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/NoChannel/content/application~1json/schema"] = validate234;
function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1channels~1{id}/patch/responses/200/content/application~1json/schema"] = validate236;
function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":{"id":true,"name":true,"type":true,"config":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1automations/get/responses/200/content/application~1json/schema"] = validate238;
function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Automation/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Automation/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.trigger === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Automation/required",params:{missingProperty: "trigger"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.actions === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Automation/required",params:{missingProperty: "actions"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.active === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Automation/required",params:{missingProperty: "active"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Automation/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Automation/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Automation/properties/id/minLength",};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Automation/properties/id/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate91(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data3 = data.actions;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Automation/properties/actions/minItems",};
(vErrors ??= []).push(err9);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data3[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Automation/properties/actions/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err11 = {instancePath:instancePath+"/active",schemaPath:"#/components/schemas/Automation/properties/active/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats10.validate(data6))){
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Automation/properties/created_at/format",};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Automation/properties/created_at/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 === "string"){
if(!(formats10.validate(data7))){
const err14 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Automation/properties/updated_at/format",};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Automation/properties/updated_at/type",};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/components/schemas/Automation/type",};
(vErrors ??= []).push(err16);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":{"id":true,"name":true,"trigger":true,"actions":true,"active":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AutomationPage/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.page === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AutomationPage/required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.per_page === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AutomationPage/required",params:{missingProperty: "per_page"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.total === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AutomationPage/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/AutomationPage/properties/data/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/AutomationPage/properties/page/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/AutomationPage/properties/page/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/AutomationPage/properties/per_page/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/AutomationPage/properties/per_page/maximum",};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/AutomationPage/properties/per_page/minimum",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/AutomationPage/properties/total/type",};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/AutomationPage/properties/total/minimum",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/AutomationPage/type",};
(vErrors ??= []).push(err12);
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1automations/post/responses/201/content/application~1json/schema"] = validate246;
function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":{"id":true,"name":true,"trigger":true,"actions":true,"active":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1automations~1{id}~1toggle/post/responses/200/content/application~1json/schema"] = validate248;
function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"id":true,"name":true,"trigger":true,"actions":true,"active":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/NoAutomation/content/application~1json/schema"] = validate250;
function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1automations~1{id}/delete/responses/200/content/application~1json/schema"] = validate252;
function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":{"deleted":true,"id":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema"] = validate254;
const formats32 = formats.date;
function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Analytics/required",params:{missingProperty: "days"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Analytics/required",params:{missingProperty: "from"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Analytics/required",params:{missingProperty: "to"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.conversations === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Analytics/required",params:{missingProperty: "conversations"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.messages === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Analytics/required",params:{missingProperty: "messages"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.by_channel === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Analytics/required",params:{missingProperty: "by_channel"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.by_agent === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Analytics/required",params:{missingProperty: "by_agent"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.by_day === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Analytics/required",params:{missingProperty: "by_day"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.days !== undefined){
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/days",schemaPath:"#/components/schemas/Analytics/properties/days/type",};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/components/schemas/Analytics/properties/days/minimum",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!(formats32.validate(data1))){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/components/schemas/Analytics/properties/from/format",};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/components/schemas/Analytics/properties/from/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(!(formats32.validate(data2))){
const err12 = {instancePath:instancePath+"/to",schemaPath:"#/components/schemas/Analytics/properties/to/format",};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/to",schemaPath:"#/components/schemas/Analytics/properties/to/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.conversations !== undefined){
let data3 = data.conversations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.total === undefined){
const err14 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/conversations/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err14);
errors++;
}
if(data3.open === undefined){
const err15 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/conversations/required",params:{missingProperty: "open"}};
(vErrors ??= []).push(err15);
errors++;
}
if(data3.pending === undefined){
const err16 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/conversations/required",params:{missingProperty: "pending"}};
(vErrors ??= []).push(err16);
errors++;
}
if(data3.resolved === undefined){
const err17 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/conversations/required",params:{missingProperty: "resolved"}};
(vErrors ??= []).push(err17);
errors++;
}
if(data3.unassigned === undefined){
const err18 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/conversations/required",params:{missingProperty: "unassigned"}};
(vErrors ??= []).push(err18);
errors++;
}
if(data3.total !== undefined){
let data4 = data3.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/conversations/total",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/total/type",};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/conversations/total",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/total/minimum",};
(vErrors ??= []).push(err20);
errors++;
}
}
}
if(data3.open !== undefined){
let data5 = data3.open;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/conversations/open",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/open/type",};
(vErrors ??= []).push(err21);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/conversations/open",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/open/minimum",};
(vErrors ??= []).push(err22);
errors++;
}
}
}
if(data3.pending !== undefined){
let data6 = data3.pending;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/conversations/pending",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/pending/type",};
(vErrors ??= []).push(err23);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/conversations/pending",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/pending/minimum",};
(vErrors ??= []).push(err24);
errors++;
}
}
}
if(data3.resolved !== undefined){
let data7 = data3.resolved;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err25 = {instancePath:instancePath+"/conversations/resolved",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/resolved/type",};
(vErrors ??= []).push(err25);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/conversations/resolved",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/resolved/minimum",};
(vErrors ??= []).push(err26);
errors++;
}
}
}
if(data3.unassigned !== undefined){
let data8 = data3.unassigned;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err27 = {instancePath:instancePath+"/conversations/unassigned",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/unassigned/type",};
(vErrors ??= []).push(err27);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/conversations/unassigned",schemaPath:"#/components/schemas/Analytics/properties/conversations/properties/unassigned/minimum",};
(vErrors ??= []).push(err28);
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/conversations/type",};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.messages !== undefined){
let data9 = data.messages;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.total === undefined){
const err30 = {instancePath:instancePath+"/messages",schemaPath:"#/components/schemas/Analytics/properties/messages/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err30);
errors++;
}
if(data9.inbound === undefined){
const err31 = {instancePath:instancePath+"/messages",schemaPath:"#/components/schemas/Analytics/properties/messages/required",params:{missingProperty: "inbound"}};
(vErrors ??= []).push(err31);
errors++;
}
if(data9.outbound === undefined){
const err32 = {instancePath:instancePath+"/messages",schemaPath:"#/components/schemas/Analytics/properties/messages/required",params:{missingProperty: "outbound"}};
(vErrors ??= []).push(err32);
errors++;
}
if(data9.total !== undefined){
let data10 = data9.total;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err33 = {instancePath:instancePath+"/messages/total",schemaPath:"#/components/schemas/Analytics/properties/messages/properties/total/type",};
(vErrors ??= []).push(err33);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/messages/total",schemaPath:"#/components/schemas/Analytics/properties/messages/properties/total/minimum",};
(vErrors ??= []).push(err34);
errors++;
}
}
}
if(data9.inbound !== undefined){
let data11 = data9.inbound;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err35 = {instancePath:instancePath+"/messages/inbound",schemaPath:"#/components/schemas/Analytics/properties/messages/properties/inbound/type",};
(vErrors ??= []).push(err35);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/messages/inbound",schemaPath:"#/components/schemas/Analytics/properties/messages/properties/inbound/minimum",};
(vErrors ??= []).push(err36);
errors++;
}
}
}
if(data9.outbound !== undefined){
let data12 = data9.outbound;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err37 = {instancePath:instancePath+"/messages/outbound",schemaPath:"#/components/schemas/Analytics/properties/messages/properties/outbound/type",};
(vErrors ??= []).push(err37);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/messages/outbound",schemaPath:"#/components/schemas/Analytics/properties/messages/properties/outbound/minimum",};
(vErrors ??= []).push(err38);
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/messages",schemaPath:"#/components/schemas/Analytics/properties/messages/type",};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.by_channel !== undefined){
let data13 = data.by_channel;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.channel_type === undefined){
const err40 = {instancePath:instancePath+"/by_channel/" + i0,schemaPath:"#/components/schemas/Analytics/properties/by_channel/items/required",params:{missingProperty: "channel_type"}};
(vErrors ??= []).push(err40);
errors++;
}
if(data14.conversations === undefined){
const err41 = {instancePath:instancePath+"/by_channel/" + i0,schemaPath:"#/components/schemas/Analytics/properties/by_channel/items/required",params:{missingProperty: "conversations"}};
(vErrors ??= []).push(err41);
errors++;
}
if(data14.channel_type !== undefined){
if(!(validate4(data14.channel_type, {instancePath:instancePath+"/by_channel/" + i0+"/channel_type",parentData:data14,parentDataProperty:"channel_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data14.conversations !== undefined){
let data16 = data14.conversations;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/by_channel/" + i0+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/by_channel/items/properties/conversations/type",};
(vErrors ??= []).push(err42);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/by_channel/" + i0+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/by_channel/items/properties/conversations/minimum",};
(vErrors ??= []).push(err43);
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/by_channel/" + i0,schemaPath:"#/components/schemas/Analytics/properties/by_channel/items/type",};
(vErrors ??= []).push(err44);
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/by_channel",schemaPath:"#/components/schemas/Analytics/properties/by_channel/type",};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.by_agent !== undefined){
let data17 = data.by_agent;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.agent_id === undefined){
const err46 = {instancePath:instancePath+"/by_agent/" + i1,schemaPath:"#/components/schemas/Analytics/properties/by_agent/items/required",params:{missingProperty: "agent_id"}};
(vErrors ??= []).push(err46);
errors++;
}
if(data18.name === undefined){
const err47 = {instancePath:instancePath+"/by_agent/" + i1,schemaPath:"#/components/schemas/Analytics/properties/by_agent/items/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err47);
errors++;
}
if(data18.conversations === undefined){
const err48 = {instancePath:instancePath+"/by_agent/" + i1,schemaPath:"#/components/schemas/Analytics/properties/by_agent/items/required",params:{missingProperty: "conversations"}};
(vErrors ??= []).push(err48);
errors++;
}
if(data18.agent_id !== undefined){
if(typeof data18.agent_id !== "string"){
const err49 = {instancePath:instancePath+"/by_agent/" + i1+"/agent_id",schemaPath:"#/components/schemas/Analytics/properties/by_agent/items/properties/agent_id/type",};
(vErrors ??= []).push(err49);
errors++;
}
}
if(data18.name !== undefined){
if(!(validate54(data18.name, {instancePath:instancePath+"/by_agent/" + i1+"/name",parentData:data18,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data18.conversations !== undefined){
let data21 = data18.conversations;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/by_agent/" + i1+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/by_agent/items/properties/conversations/type",};
(vErrors ??= []).push(err50);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/by_agent/" + i1+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/by_agent/items/properties/conversations/minimum",};
(vErrors ??= []).push(err51);
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/by_agent/" + i1,schemaPath:"#/components/schemas/Analytics/properties/by_agent/items/type",};
(vErrors ??= []).push(err52);
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/by_agent",schemaPath:"#/components/schemas/Analytics/properties/by_agent/type",};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data.by_day !== undefined){
let data22 = data.by_day;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.date === undefined){
const err54 = {instancePath:instancePath+"/by_day/" + i2,schemaPath:"#/components/schemas/Analytics/properties/by_day/items/required",params:{missingProperty: "date"}};
(vErrors ??= []).push(err54);
errors++;
}
if(data23.conversations === undefined){
const err55 = {instancePath:instancePath+"/by_day/" + i2,schemaPath:"#/components/schemas/Analytics/properties/by_day/items/required",params:{missingProperty: "conversations"}};
(vErrors ??= []).push(err55);
errors++;
}
if(data23.messages === undefined){
const err56 = {instancePath:instancePath+"/by_day/" + i2,schemaPath:"#/components/schemas/Analytics/properties/by_day/items/required",params:{missingProperty: "messages"}};
(vErrors ??= []).push(err56);
errors++;
}
if(data23.date !== undefined){
let data24 = data23.date;
if(typeof data24 === "string"){
if(!(formats32.validate(data24))){
const err57 = {instancePath:instancePath+"/by_day/" + i2+"/date",schemaPath:"#/components/schemas/Analytics/properties/by_day/items/properties/date/format",};
(vErrors ??= []).push(err57);
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/by_day/" + i2+"/date",schemaPath:"#/components/schemas/Analytics/properties/by_day/items/properties/date/type",};
(vErrors ??= []).push(err58);
errors++;
}
}
if(data23.conversations !== undefined){
let data25 = data23.conversations;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err59 = {instancePath:instancePath+"/by_day/" + i2+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/by_day/items/properties/conversations/type",};
(vErrors ??= []).push(err59);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err60 = {instancePath:instancePath+"/by_day/" + i2+"/conversations",schemaPath:"#/components/schemas/Analytics/properties/by_day/items/properties/conversations/minimum",};
(vErrors ??= []).push(err60);
errors++;
}
}
}
if(data23.messages !== undefined){
let data26 = data23.messages;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err61 = {instancePath:instancePath+"/by_day/" + i2+"/messages",schemaPath:"#/components/schemas/Analytics/properties/by_day/items/properties/messages/type",};
(vErrors ??= []).push(err61);
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err62 = {instancePath:instancePath+"/by_day/" + i2+"/messages",schemaPath:"#/components/schemas/Analytics/properties/by_day/items/properties/messages/minimum",};
(vErrors ??= []).push(err62);
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/by_day/" + i2,schemaPath:"#/components/schemas/Analytics/properties/by_day/items/type",};
(vErrors ??= []).push(err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/by_day",schemaPath:"#/components/schemas/Analytics/properties/by_day/type",};
(vErrors ??= []).push(err64);
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/components/schemas/Analytics/type",};
(vErrors ??= []).push(err65);
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":{"days":true,"from":true,"to":true,"conversations":true,"messages":true,"by_channel":true,"by_agent":true,"by_day":true},"dynamicProps":false,"dynamicItems":false};
function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":{"days":true,"from":true,"to":true,"conversations":true,"messages":true,"by_channel":true,"by_agent":true,"by_day":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1agents/get/responses/200/content/application~1json/schema"] = validate259;
function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Agent/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Agent/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.email === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Agent/required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.role === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Agent/required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Agent/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Agent/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Agent/properties/id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Agent/properties/id/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate114(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate116(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(typeof data.password === "string")){
const err8 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/Agent/properties/password/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats10.validate(data5))){
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Agent/properties/created_at/format",};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Agent/properties/created_at/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats10.validate(data6))){
const err11 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Agent/properties/updated_at/format",};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Agent/properties/updated_at/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/Agent/type",};
(vErrors ??= []).push(err13);
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":{"id":true,"name":true,"email":true,"role":true,"password":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AgentPage/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.page === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AgentPage/required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.per_page === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AgentPage/required",params:{missingProperty: "per_page"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.total === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AgentPage/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate261(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/AgentPage/properties/data/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/AgentPage/properties/page/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/AgentPage/properties/page/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/AgentPage/properties/per_page/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/AgentPage/properties/per_page/maximum",};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/AgentPage/properties/per_page/minimum",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/AgentPage/properties/total/type",};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/AgentPage/properties/total/minimum",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/AgentPage/type",};
(vErrors ??= []).push(err12);
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate260(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":{"data":true,"page":true,"per_page":true,"total":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1agents/post/responses/201/content/application~1json/schema"] = validate267;
function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":{"id":true,"name":true,"email":true,"role":true,"password":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1agents~1{id}~1role/post/responses/200/content/application~1json/schema"] = validate269;
function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":{"id":true,"name":true,"email":true,"role":true,"password":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/NoAgent/content/application~1json/schema"] = validate271;
function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/LastAdmin/content/application~1json/schema"] = validate273;
function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1agents~1{id}/delete/responses/200/content/application~1json/schema"] = validate275;
function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":{"deleted":true,"id":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1settings~1workspace/get/responses/200/content/application~1json/schema"] = validate277;
function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Workspace/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Workspace/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.timezone === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Workspace/required",params:{missingProperty: "timezone"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.language === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Workspace/required",params:{missingProperty: "language"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.updated_at === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Workspace/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Workspace/properties/id/minLength",};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Workspace/properties/id/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate140(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate142(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data4 = data.updated_at;
if(typeof data4 === "string"){
if(!(formats10.validate(data4))){
const err7 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Workspace/properties/updated_at/format",};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Workspace/properties/updated_at/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/Workspace/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":{"id":true,"name":true,"timezone":true,"language":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate278(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"props":{"id":true,"name":true,"timezone":true,"language":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1settings~1workspace/post/responses/200/content/application~1json/schema"] = validate283;
function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate278(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":{"id":true,"name":true,"timezone":true,"language":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1settings~1password/post/responses/200/content/application~1json/schema"] = validate285;
function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Success/required",params:{missingProperty: "success"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
const err1 = {instancePath:instancePath+"/success",schemaPath:"#/components/schemas/Success/properties/success/const",};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Success/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":{"success":true},"dynamicProps":false,"dynamicItems":false};
function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate286(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":{"success":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Workspace"] = validate278;
exports["/components/schemas/Agent"] = validate261;
exports["/components/schemas/Automation"] = validate240;
exports["/components/schemas/Channel"] = validate225;
exports["/components/schemas/Contact"] = validate204;
exports["/components/schemas/Message"] = validate191;
exports["/components/schemas/Conversation"] = validate160;
return exports;
},
};
