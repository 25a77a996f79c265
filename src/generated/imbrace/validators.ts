// @ts-nocheck
// machine-written by npm run generate from openapi/imbrace.yaml; do not edit


import type { CompiledSchemas } from '../../spec/compiled-schemas.ts';
import { document } from './document.ts';

export const validators: CompiledSchemas = {
document,
checks({ part, formats, length, equal }) {
const exports = {};
exports["/paths/~1v2~1backend~1team_conversations~1_views_count/get/parameters/0/schema"] = validate0;
function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:112,});
errors++;
}
if(!(data === "business_unit_id")){
(vErrors ??= []).push({instancePath,schemaPath:113,});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v2~1backend~1team_conversations~1_views_count/get/parameters/1/schema"] = validate1;
const func0 = length;
function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:121,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:120,});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v2~1backend~1channels~1_conv_count/get/parameters/0/schema"] = validate2;
function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:811,});
errors++;
}
if(!(((((((((data === "all") || (data === "yours")) || (data === "closed")) || (data === "spam")) || (data === "online")) || (data === "rep_needed")) || (data === "pending")) || (data === "soon_to_be")) || (data === "overdue"))){
(vErrors ??= []).push({instancePath,schemaPath:812,});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
validate2.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/View"] = validate3;
exports["/paths/~1v2~1backend~1channels~1_conv_count/get/parameters/1/schema"] = validate5;
function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:197,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:196,});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1channels~1_conv_count/get/parameters/0/schema"] = validate6;
function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:252,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:251,});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1channels~1_conv_count/get/parameters/1/schema"] = validate7;
function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
validate7.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation/post/requestBody/content/application~1json/schema"] = validate9;
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
(vErrors ??= []).push({instancePath,schemaPath:317,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:316,});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation_messages/get/parameters/0/schema"] = validate10;
function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:397,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:399,});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:398,});
errors++;
}
}
validate10.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation_messages/get/parameters/1/schema"] = validate11;
function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:406,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:407,});
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation_messages/post/requestBody/content/application~1json/schema"] = validate12;
const pattern0 = new RegExp("\\S", "u");
function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:1224,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1223,});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1165,params:{missingProperty: "type"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1165,params:{missingProperty: "text"}});
errors++;
}
if(data.type !== undefined){
if("text" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:1170,});
errors++;
}
}
if(data.text !== undefined){
if(!(validate15(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1164,});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
const formats0 = formats.uri;
const pattern1 = new RegExp("^https?://", "u");
function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:1228,});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,schemaPath:1227,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1226,});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1175,params:{missingProperty: "type"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1175,params:{missingProperty: "url"}});
errors++;
}
if(data.type !== undefined){
if("image" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:1180,});
errors++;
}
}
if(data.url !== undefined){
if(!(validate19(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/caption",schemaPath:1184,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1174,});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1187,params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1187,params:{missingProperty: "title"}});
errors++;
}
if(data.payload === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1187,params:{missingProperty: "payload"}});
errors++;
}
if(data.type !== undefined){
if("quick_reply" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:1193,});
errors++;
}
}
if(data.title !== undefined){
if(!(validate15(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
if(!(validate15(data.payload, {instancePath:instancePath+"/payload"}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1186,});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1200,params:{missingProperty: "type"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1200,params:{missingProperty: "url"}});
errors++;
}
if(data.type !== undefined){
if("file" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:1205,});
errors++;
}
}
if(data.url !== undefined){
if(!(validate19(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/caption",schemaPath:1209,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1199,});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1212,params:{missingProperty: "type"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1212,params:{missingProperty: "url"}});
errors++;
}
if(data.type !== undefined){
if("pdf" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:1217,});
errors++;
}
}
if(data.url !== undefined){
if(!(validate19(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/caption",schemaPath:1221,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1211,});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate14(data, {instancePath}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate18(data, {instancePath}))){
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
}
const _errs3 = errors;
if(!(validate22(data, {instancePath}))){
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
}
const _errs4 = errors;
if(!(validate26(data, {instancePath}))){
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
}
const _errs5 = errors;
if(!(validate29(data, {instancePath}))){
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
}
}
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:1144,params:{passingSchemas: passing0}});
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
return errors === 0;
}
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate13(data, {instancePath}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewMessage"] = validate13;
exports["/components/schemas/NewMessage/oneOf/0"] = validate33;
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate14(data, {instancePath}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewText"] = validate14;
exports["/components/schemas/NewText/properties/type"] = validate35;
function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("text" !== data){
(vErrors ??= []).push({instancePath,schemaPath:1170,});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewText/properties/text"] = validate36;
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Words"] = validate15;
exports["/components/schemas/NewMessage/oneOf/1"] = validate38;
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate18(data, {instancePath}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
validate38.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewImage"] = validate18;
exports["/components/schemas/NewImage/properties/type"] = validate40;
function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("image" !== data){
(vErrors ??= []).push({instancePath,schemaPath:1180,});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewImage/properties/url"] = validate41;
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate19(data, {instancePath}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WebAddress"] = validate19;
exports["/components/schemas/NewImage/properties/caption"] = validate43;
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1184,});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewMessage/oneOf/2"] = validate44;
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewQuickReply"] = validate22;
exports["/components/schemas/NewQuickReply/properties/type"] = validate46;
function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("quick_reply" !== data){
(vErrors ??= []).push({instancePath,schemaPath:1193,});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewQuickReply/properties/title"] = validate47;
function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewQuickReply/properties/payload"] = validate49;
function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate15(data, {instancePath}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate49.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewMessage/oneOf/3"] = validate51;
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate26(data, {instancePath}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate51.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewFile"] = validate26;
exports["/components/schemas/NewFile/properties/type"] = validate53;
function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("file" !== data){
(vErrors ??= []).push({instancePath,schemaPath:1205,});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewFile/properties/url"] = validate54;
function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate19(data, {instancePath}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewFile/properties/caption"] = validate56;
function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1209,});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewMessage/oneOf/4"] = validate57;
function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewPdf"] = validate29;
exports["/components/schemas/NewPdf/properties/type"] = validate59;
function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("pdf" !== data){
(vErrors ??= []).push({instancePath,schemaPath:1217,});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewPdf/properties/url"] = validate60;
function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate19(data, {instancePath}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewPdf/properties/caption"] = validate62;
function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1221,});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
exports["/components/parameters/OrganizationId/schema"] = validate63;
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:723,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:722,});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1meilisearch~1{organization_id}~1search/post/requestBody/content/application~1json/schema"] = validate64;
function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.q !== undefined){
if(typeof data.q !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/q",schemaPath:1233,});
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:1236,});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:1238,});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:1237,});
errors++;
}
}
}
if(data.offset !== undefined){
let data2 = data.offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",schemaPath:1242,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",schemaPath:1243,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1230,});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate65(data, {instancePath}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest"] = validate65;
exports["/components/schemas/SearchRequest/properties/q"] = validate67;
function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1233,});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/limit"] = validate68;
function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1236,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1238,});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1237,});
errors++;
}
}
validate68.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/offset"] = validate69;
function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1242,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1243,});
errors++;
}
}
validate69.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1meilisearch~1{organization_id}~1fetch/post/requestBody/content/application~1json/schema"] = validate70;
function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filter === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1247,params:{missingProperty: "filter"}});
errors++;
}
if(data.filter !== undefined){
if(typeof data.filter !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filter",schemaPath:1251,});
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:1255,});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:1256,});
errors++;
}
}
}
if(data.offset !== undefined){
let data2 = data.offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",schemaPath:1260,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",schemaPath:1261,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1246,});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate71(data, {instancePath}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/FetchRequest"] = validate71;
exports["/components/schemas/FetchRequest/properties/filter"] = validate73;
function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1251,});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/FetchRequest/properties/limit"] = validate74;
function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1255,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1256,});
errors++;
}
}
validate74.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/FetchRequest/properties/offset"] = validate75;
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1260,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1261,});
errors++;
}
}
validate75.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v2~1backend~1team_conversations~1_views_count/get/responses/200/content/application~1json/schema"] = validate76;
function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:824,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:825,});
errors++;
}
}
validate78.errors = vErrors;
return errors === 0;
}
const pattern2 = new RegExp("^t_", "u");
function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "all"}});
errors++;
}
if(data.yours === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "yours"}});
errors++;
}
if(data.closed === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "closed"}});
errors++;
}
if(data.spam === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "spam"}});
errors++;
}
if(data.online === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "online"}});
errors++;
}
if(data.rep_needed === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "rep_needed"}});
errors++;
}
if(data.pending === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "pending"}});
errors++;
}
if(data.soon_to_be === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "soon_to_be"}});
errors++;
}
if(data.overdue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "overdue"}});
errors++;
}
if(data.null === undefined){
(vErrors ??= []).push({instancePath,schemaPath:828,params:{missingProperty: "null"}});
errors++;
}
if(data.all !== undefined){
if(!(validate78(data.all, {instancePath:instancePath+"/all"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.yours !== undefined){
if(!(validate78(data.yours, {instancePath:instancePath+"/yours"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
if(!(validate78(data.closed, {instancePath:instancePath+"/closed"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.spam !== undefined){
if(!(validate78(data.spam, {instancePath:instancePath+"/spam"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.online !== undefined){
if(!(validate78(data.online, {instancePath:instancePath+"/online"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.rep_needed !== undefined){
if(!(validate78(data.rep_needed, {instancePath:instancePath+"/rep_needed"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.pending !== undefined){
if(!(validate78(data.pending, {instancePath:instancePath+"/pending"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.soon_to_be !== undefined){
if(!(validate78(data.soon_to_be, {instancePath:instancePath+"/soon_to_be"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.overdue !== undefined){
if(!(validate78(data.overdue, {instancePath:instancePath+"/overdue"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.null !== undefined){
if(!(validate78(data.null, {instancePath:instancePath+"/null"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(pattern2.test(key0)){
if(!(validate78(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:827,});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate77(data, {instancePath}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}
exports["/components/responses/InvalidParameters/content/application~1json/schema"] = validate91;
function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1413,params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1413,params:{missingProperty: "message"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:1418,});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1424,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1423,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1412,});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}
exports["/components/responses/UnauthorizedAsElsewhere/content/application~1json/schema"] = validate94;
function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Forbidden/content/application~1json/schema"] = validate96;
function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
exports["/components/responses/ServerError/content/application~1json/schema"] = validate98;
function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v2~1backend~1channels~1_conv_count/get/responses/200/content/application~1json/schema"] = validate100;
function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.web === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "web"}});
errors++;
}
if(data.facebook === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "facebook"}});
errors++;
}
if(data.whatsapp === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "whatsapp"}});
errors++;
}
if(data.instagram === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "instagram"}});
errors++;
}
if(data.wechat === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "wechat"}});
errors++;
}
if(data.line === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "line"}});
errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "email"}});
errors++;
}
if(data.wecom === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "wecom"}});
errors++;
}
if(data.all === undefined){
(vErrors ??= []).push({instancePath,schemaPath:865,params:{missingProperty: "all"}});
errors++;
}
if(data.web !== undefined){
if(!(validate78(data.web, {instancePath:instancePath+"/web"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.facebook !== undefined){
if(!(validate78(data.facebook, {instancePath:instancePath+"/facebook"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.whatsapp !== undefined){
if(!(validate78(data.whatsapp, {instancePath:instancePath+"/whatsapp"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.instagram !== undefined){
if(!(validate78(data.instagram, {instancePath:instancePath+"/instagram"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.wechat !== undefined){
if(!(validate78(data.wechat, {instancePath:instancePath+"/wechat"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate78(data.line, {instancePath:instancePath+"/line"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate78(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.wecom !== undefined){
if(!(validate78(data.wecom, {instancePath:instancePath+"/wecom"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(validate78(data.all, {instancePath:instancePath+"/all"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:864,});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate101(data, {instancePath}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v2~1backend~1channels~1_conv_count/get/responses/400/content/application~1json/schema"] = validate112;
function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({instancePath,schemaPath:1432,});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1427,params:{missingProperty: "message"}});
errors++;
}
if(data.message !== undefined){
if("Not Found" !== data.message){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1431,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1426,});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate115(data, {instancePath}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:1434,params:{passingSchemas: passing0}});
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
validate113.errors = vErrors;
return errors === 0;
}
function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate113(data, {instancePath}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
validate112.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1channels~1_conv_count/get/responses/200/content/application~1json/schema"] = validate118;
function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate101(data, {instancePath}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1channels~1_conv_count/get/responses/400/content/application~1json/schema"] = validate120;
function validate120(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate113(data, {instancePath}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation/post/responses/200/content/application~1json/schema"] = validate122;
const pattern3 = new RegExp("^conv_", "u");
const pattern4 = new RegExp("^org_", "u");
const pattern5 = new RegExp("^bu_", "u");
const pattern6 = new RegExp("^con_", "u");
function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:895,});
errors++;
}
if(!((((((((data === "web") || (data === "facebook")) || (data === "whatsapp")) || (data === "instagram")) || (data === "wechat")) || (data === "line")) || (data === "email")) || (data === "wecom"))){
(vErrors ??= []).push({instancePath,schemaPath:896,});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
const pattern7 = new RegExp("^u_", "u");
function validate126(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:963,params:{missingProperty: "object_name"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:963,params:{missingProperty: "id"}});
errors++;
}
if(data.display_name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:963,params:{missingProperty: "display_name"}});
errors++;
}
if(data.avatar_url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:963,params:{missingProperty: "avatar_url"}});
errors++;
}
if(data.object_name !== undefined){
if("simple_user" !== data.object_name){
(vErrors ??= []).push({instancePath:instancePath+"/object_name",schemaPath:970,});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:973,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:972,});
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/display_name",schemaPath:975,});
errors++;
}
}
if(data.avatar_url !== undefined){
if(typeof data.avatar_url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar_url",schemaPath:977,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:962,});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
const formats2 = formats["date-time"];
function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "object_name"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "id"}});
errors++;
}
if(data.organization_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "organization_id"}});
errors++;
}
if(data.business_unit_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "business_unit_id"}});
errors++;
}
if(data.channel_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "channel_id"}});
errors++;
}
if(data.channel_type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "channel_type"}});
errors++;
}
if(data.contact_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "contact_id"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "status"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "name"}});
errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "timestamp"}});
errors++;
}
if(data.users === undefined){
(vErrors ??= []).push({instancePath,schemaPath:912,params:{missingProperty: "users"}});
errors++;
}
if(data.object_name !== undefined){
if("conversation" !== data.object_name){
(vErrors ??= []).push({instancePath:instancePath+"/object_name",schemaPath:926,});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:929,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:928,});
errors++;
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:932,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:931,});
errors++;
}
}
if(data.business_unit_id !== undefined){
let data3 = data.business_unit_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/business_unit_id",schemaPath:935,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/business_unit_id",schemaPath:934,});
errors++;
}
}
if(data.channel_id !== undefined){
let data4 = data.channel_id;
if(typeof data4 === "string"){
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/channel_id",schemaPath:938,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/channel_id",schemaPath:937,});
errors++;
}
}
if(data.channel_type !== undefined){
if(!(validate124(data.channel_type, {instancePath:instancePath+"/channel_type"}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.contact_id !== undefined){
let data6 = data.contact_id;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/contact_id",schemaPath:943,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact_id",schemaPath:942,});
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 === "string"){
if(func0(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:946,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:945,});
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 === "string"){
if(func0(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:951,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:950,});
errors++;
}
}
if(data.timestamp !== undefined){
let data9 = data.timestamp;
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",schemaPath:956,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",schemaPath:955,});
errors++;
}
}
if(data.users !== undefined){
let data10 = data.users;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate126(data10[i0], {instancePath:instancePath+"/users/" + i0}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/users",schemaPath:958,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:906,});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate123(data, {instancePath}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
validate122.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation/post/responses/400/content/application~1json/schema"] = validate129;
function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate129.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Unauthorized/content/application~1json/schema"] = validate131;
function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
exports["/components/responses/PayloadTooLarge/content/application~1json/schema"] = validate133;
function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate133.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation_messages/get/responses/200/content/application~1json/schema"] = validate135;
const pattern8 = new RegExp("^msg_", "u");
const pattern12 = new RegExp("^(con|u)_", "u");
function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:979,});
errors++;
}
if(!(((((data === "text") || (data === "image")) || (data === "quick_reply")) || (data === "file")) || (data === "pdf"))){
(vErrors ??= []).push({instancePath,schemaPath:980,});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1094,params:{missingProperty: "text"}});
errors++;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:1098,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1093,});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
function validate143(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1101,params:{missingProperty: "title"}});
errors++;
}
if(data.payload === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1101,params:{missingProperty: "payload"}});
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:1106,});
errors++;
}
}
if(data.payload !== undefined){
if(typeof data.payload !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:1108,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1100,});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1111,params:{missingProperty: "url"}});
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:1116,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:1115,});
errors++;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/caption",schemaPath:1118,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1110,});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate141(data, {instancePath}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate143(data, {instancePath}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:1085,params:{}});
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
validate140.errors = vErrors;
return errors === 0;
}
function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "object_name"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "id"}});
errors++;
}
if(data.organization_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "organization_id"}});
errors++;
}
if(data.business_unit_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "business_unit_id"}});
errors++;
}
if(data.conversation_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "conversation_id"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "from"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "type"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "content"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1045,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.object_name !== undefined){
if("message" !== data.object_name){
(vErrors ??= []).push({instancePath:instancePath+"/object_name",schemaPath:1058,});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:1061,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:1060,});
errors++;
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:1064,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:1063,});
errors++;
}
}
if(data.business_unit_id !== undefined){
let data3 = data.business_unit_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/business_unit_id",schemaPath:1067,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/business_unit_id",schemaPath:1066,});
errors++;
}
}
if(data.conversation_id !== undefined){
let data4 = data.conversation_id;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:1070,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:1069,});
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:1073,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:1072,});
errors++;
}
}
if(data.type !== undefined){
if(!(validate138(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate140(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data8 = data.created_at;
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:1080,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:1079,});
errors++;
}
}
if(data.updated_at !== undefined){
let data9 = data.updated_at;
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:1083,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:1082,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1044,});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1121,params:{missingProperty: "object_name"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1121,params:{missingProperty: "data"}});
errors++;
}
if(data.nested === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1121,params:{missingProperty: "nested"}});
errors++;
}
if(data.has_more === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1121,params:{missingProperty: "has_more"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1121,params:{missingProperty: "count"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1121,params:{missingProperty: "total"}});
errors++;
}
if(data.object_name !== undefined){
if("list" !== data.object_name){
(vErrors ??= []).push({instancePath:instancePath+"/object_name",schemaPath:1130,});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate137(data1[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:1132,});
errors++;
}
}
if(data.nested !== undefined){
let data3 = data.nested;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/nested",schemaPath:1136,});
errors++;
}
}
if(data.has_more !== undefined){
if(typeof data.has_more !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/has_more",schemaPath:1138,});
errors++;
}
}
if(data.count !== undefined){
if(!(validate78(data.count, {instancePath:instancePath+"/count"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.total !== undefined){
if(!(validate78(data.total, {instancePath:instancePath+"/total"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1120,});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
function validate135(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate136(data, {instancePath}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
validate135.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation_messages/get/responses/400/content/application~1json/schema"] = validate152;
function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate152.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation_messages/post/responses/200/content/application~1json/schema"] = validate154;
function validate155(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object_name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "object_name"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "id"}});
errors++;
}
if(data.organization_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "organization_id"}});
errors++;
}
if(data.business_unit_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "business_unit_id"}});
errors++;
}
if(data.channel_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "channel_id"}});
errors++;
}
if(data.channel_type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "channel_type"}});
errors++;
}
if(data.conversation_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "conversation_id"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "from"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "type"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "content"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:997,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.object_name !== undefined){
if("message" !== data.object_name){
(vErrors ??= []).push({instancePath:instancePath+"/object_name",schemaPath:1012,});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:1015,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:1014,});
errors++;
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:1018,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:1017,});
errors++;
}
}
if(data.business_unit_id !== undefined){
let data3 = data.business_unit_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/business_unit_id",schemaPath:1021,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/business_unit_id",schemaPath:1020,});
errors++;
}
}
if(data.channel_id !== undefined){
let data4 = data.channel_id;
if(typeof data4 === "string"){
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/channel_id",schemaPath:1024,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/channel_id",schemaPath:1023,});
errors++;
}
}
if(data.channel_type !== undefined){
if(!(validate124(data.channel_type, {instancePath:instancePath+"/channel_type"}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.conversation_id !== undefined){
let data6 = data.conversation_id;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:1029,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:1028,});
errors++;
}
}
if(data.from !== undefined){
let data7 = data.from;
if(typeof data7 === "string"){
if(!pattern12.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:1032,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:1031,});
errors++;
}
}
if(data.type !== undefined){
if(!(validate138(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate140(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:1039,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:1038,});
errors++;
}
}
if(data.updated_at !== undefined){
let data11 = data.updated_at;
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:1042,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:1041,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:987,});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate155(data, {instancePath}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1conversation_messages/post/responses/400/content/application~1json/schema"] = validate160;
function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate113(data, {instancePath}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1meilisearch~1{organization_id}~1search/post/responses/200/content/application~1json/schema"] = validate162;
function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_mail === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1376,params:{missingProperty: "is_mail"}});
errors++;
}
if(data.subtext === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1376,params:{missingProperty: "subtext"}});
errors++;
}
if(data.message_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1376,params:{missingProperty: "message_id"}});
errors++;
}
if(data.sequence_number === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1376,params:{missingProperty: "sequence_number"}});
errors++;
}
if(data.postMessage === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1376,params:{missingProperty: "postMessage"}});
errors++;
}
if(data.counter === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1376,params:{missingProperty: "counter"}});
errors++;
}
if(data.tool_calls === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1376,params:{missingProperty: "tool_calls"}});
errors++;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:1386,});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:1388,});
errors++;
}
}
if(data.payload !== undefined){
if(typeof data.payload !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:1390,});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:1392,});
errors++;
}
}
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/caption",schemaPath:1394,});
errors++;
}
}
if(data.is_mail !== undefined){
if(typeof data.is_mail !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/is_mail",schemaPath:1396,});
errors++;
}
}
if(data.subtext !== undefined){
if(typeof data.subtext !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subtext",schemaPath:1398,});
errors++;
}
}
if(data.message_id !== undefined){
if(typeof data.message_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message_id",schemaPath:1400,});
errors++;
}
}
if(data.sequence_number !== undefined){
let data8 = data.sequence_number;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/sequence_number",schemaPath:1402,});
errors++;
}
}
if(data.postMessage !== undefined){
let data9 = data.postMessage;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/postMessage",schemaPath:1404,});
errors++;
}
}
if(data.counter !== undefined){
let data10 = data.counter;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/counter",schemaPath:1406,});
errors++;
}
}
if(data.tool_calls !== undefined){
if(typeof data.tool_calls !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tool_calls",schemaPath:1410,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1375,});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
function validate164(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "_id"}});
errors++;
}
if(data.doc_name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "doc_name"}});
errors++;
}
if(data.public_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "public_id"}});
errors++;
}
if(data.organization_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "organization_id"}});
errors++;
}
if(data.business_unit_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "business_unit_id"}});
errors++;
}
if(data.conversation_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "conversation_id"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "from"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "type"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "content"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.fields_timestamp === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1324,params:{missingProperty: "fields_timestamp"}});
errors++;
}
if(data._id !== undefined){
let data0 = data._id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/_id",schemaPath:1340,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/_id",schemaPath:1339,});
errors++;
}
}
if(data.doc_name !== undefined){
if("message" !== data.doc_name){
(vErrors ??= []).push({instancePath:instancePath+"/doc_name",schemaPath:1342,});
errors++;
}
}
if(data.public_id !== undefined){
let data2 = data.public_id;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/public_id",schemaPath:1345,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/public_id",schemaPath:1344,});
errors++;
}
}
if(data.organization_id !== undefined){
let data3 = data.organization_id;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:1348,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organization_id",schemaPath:1347,});
errors++;
}
}
if(data.business_unit_id !== undefined){
let data4 = data.business_unit_id;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/business_unit_id",schemaPath:1351,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/business_unit_id",schemaPath:1350,});
errors++;
}
}
if(data.conversation_id !== undefined){
let data5 = data.conversation_id;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:1354,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:1353,});
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if(typeof data6 === "string"){
if(!pattern12.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:1357,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:1356,});
errors++;
}
}
if(data.type !== undefined){
if(!(validate138(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate166(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data9 = data.fields;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:1364,});
errors++;
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:1368,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:1367,});
errors++;
}
}
if(data.updated_at !== undefined){
let data11 = data.updated_at;
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:1371,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:1370,});
errors++;
}
}
if(data.fields_timestamp !== undefined){
let data12 = data.fields_timestamp;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/fields_timestamp",schemaPath:1373,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1323,});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1265,params:{missingProperty: "success"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1265,params:{missingProperty: "message"}});
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
(vErrors ??= []).push({instancePath:instancePath+"/success",schemaPath:1270,});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.hits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1273,params:{missingProperty: "hits"}});
errors++;
}
if(data1.query === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1273,params:{missingProperty: "query"}});
errors++;
}
if(data1.processingTimeMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1273,params:{missingProperty: "processingTimeMs"}});
errors++;
}
if(data1.limit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1273,params:{missingProperty: "limit"}});
errors++;
}
if(data1.offset === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1273,params:{missingProperty: "offset"}});
errors++;
}
if(data1.estimatedTotalHits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1273,params:{missingProperty: "estimatedTotalHits"}});
errors++;
}
if(data1.hits !== undefined){
let data2 = data1.hits;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate164(data2[i0], {instancePath:instancePath+"/message/hits/" + i0}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message/hits",schemaPath:1282,});
errors++;
}
}
if(data1.query !== undefined){
if(typeof data1.query !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message/query",schemaPath:1286,});
errors++;
}
}
if(data1.processingTimeMs !== undefined){
let data5 = data1.processingTimeMs;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/message/processingTimeMs",schemaPath:1288,});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/message/processingTimeMs",schemaPath:1289,});
errors++;
}
}
}
if(data1.limit !== undefined){
if(!(validate78(data1.limit, {instancePath:instancePath+"/message/limit"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data1.offset !== undefined){
if(!(validate78(data1.offset, {instancePath:instancePath+"/message/offset"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data1.estimatedTotalHits !== undefined){
if(!(validate78(data1.estimatedTotalHits, {instancePath:instancePath+"/message/estimatedTotalHits"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1272,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1264,});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate163(data, {instancePath}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
exports["/components/responses/InvalidQuery/content/application~1json/schema"] = validate173;
function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate113(data, {instancePath}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
validate173.errors = vErrors;
return errors === 0;
}
exports["/paths/~1v1~1backend~1meilisearch~1{organization_id}~1fetch/post/responses/200/content/application~1json/schema"] = validate175;
function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1298,params:{missingProperty: "success"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1298,params:{missingProperty: "message"}});
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
(vErrors ??= []).push({instancePath:instancePath+"/success",schemaPath:1303,});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.results === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1306,params:{missingProperty: "results"}});
errors++;
}
if(data1.offset === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1306,params:{missingProperty: "offset"}});
errors++;
}
if(data1.limit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1306,params:{missingProperty: "limit"}});
errors++;
}
if(data1.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1306,params:{missingProperty: "total"}});
errors++;
}
if(data1.results !== undefined){
let data2 = data1.results;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate164(data2[i0], {instancePath:instancePath+"/message/results/" + i0}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message/results",schemaPath:1313,});
errors++;
}
}
if(data1.offset !== undefined){
if(!(validate78(data1.offset, {instancePath:instancePath+"/message/offset"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data1.limit !== undefined){
if(!(validate78(data1.limit, {instancePath:instancePath+"/message/limit"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data1.total !== undefined){
if(!(validate78(data1.total, {instancePath:instancePath+"/message/total"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:1305,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1297,});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate176(data, {instancePath}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
validate175.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Message"] = validate155;
exports["/components/schemas/Conversation"] = validate123;
exports["/components/schemas/ErrorOrNotFound/oneOf/0"] = validate182;
function validate182(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate92(data, {instancePath}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate182.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ErrorOrNotFound/oneOf/1"] = validate184;
function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate115(data, {instancePath}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
validate184.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/MessageContent/anyOf/0"] = validate186;
function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate141(data, {instancePath}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
validate186.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/MessageContent/anyOf/1"] = validate188;
function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate143(data, {instancePath}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
validate188.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/MessageContent/anyOf/2"] = validate190;
function validate190(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate145(data, {instancePath}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}
return exports;
},
};
