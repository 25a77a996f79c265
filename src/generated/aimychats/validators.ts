// @ts-nocheck
// machine-written by npm run generate from openapi/aimychats.yaml; do not edit


import type { CompiledSchemas } from '../../spec/compiled-schemas.ts';
import { document } from './document.ts';

export const validators: CompiledSchemas = {
document,
checks({ part, formats, length, equal }) {
const exports = {};
exports["/paths/~1conversations/get/parameters/0/schema"] = validate0;
function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:147,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:148,});
errors++;
}
}
validate0.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/parameters/1/schema"] = validate1;
function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:155,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:157,});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:156,});
errors++;
}
}
validate1.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/parameters/2/schema"] = validate2;
function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1903,});
errors++;
}
if(!(((data === "processing") || (data === "completed")) || (data === "failed"))){
(vErrors ??= []).push({instancePath,schemaPath:1904,});
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
exports["/components/schemas/ConversationStatus"] = validate3;
exports["/paths/~1conversations/get/parameters/3/schema"] = validate5;
function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1909,});
errors++;
}
if(!(((data === "email") || (data === "whatsapp")) || (data === "api"))){
(vErrors ??= []).push({instancePath,schemaPath:1910,});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate6(data, {instancePath}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Source"] = validate6;
exports["/paths/~1conversations/get/parameters/4/schema"] = validate8;
function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:180,});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/parameters/5/schema"] = validate9;
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:190,});
errors++;
}
if(!((((data === "created_at") || (data === "-created_at")) || (data === "updated_at")) || (data === "-updated_at"))){
(vErrors ??= []).push({instancePath,schemaPath:191,});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/post/requestBody/content/application~1json/schema"] = validate10;
const func0 = length;
const pattern0 = new RegExp("\\S", "u");
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 255){
(vErrors ??= []).push({instancePath,schemaPath:1923,});
errors++;
}
if(!pattern0.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:1922,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1921,});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 9999){
(vErrors ??= []).push({instancePath,schemaPath:1929,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1928,});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1933,});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2122,params:{missingProperty: "title"}});
errors++;
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate14(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate17(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2121,});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate11(data, {instancePath}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewConversation"] = validate11;
exports["/components/schemas/NewConversation/properties/title"] = validate20;
function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Title"] = validate12;
exports["/components/schemas/NewConversation/properties/content"] = validate22;
function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate14(data, {instancePath}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Content"] = validate14;
exports["/components/schemas/NewConversation/properties/source"] = validate24;
function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate6(data, {instancePath}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewConversation/properties/metadata"] = validate26;
function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Metadata"] = validate17;
exports["/paths/~1conversations~1search/post/requestBody/content/application~1json/schema"] = validate28;
const formats0 = formats.date;
function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1915,});
errors++;
}
if(!(((data === "positive") || (data === "neutral")) || (data === "negative"))){
(vErrors ??= []).push({instancePath,schemaPath:1916,});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2211,params:{missingProperty: "query"}});
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(typeof data0 === "string"){
if(func0(data0) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:2217,});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:2216,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",schemaPath:2215,});
errors++;
}
}
if(data.filters !== undefined){
let data1 = data.filters;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.date_from !== undefined){
let data2 = data1.date_from;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/date_from",schemaPath:2225,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/date_from",schemaPath:2224,});
errors++;
}
}
if(data1.date_to !== undefined){
let data3 = data1.date_to;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/date_to",schemaPath:2228,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/date_to",schemaPath:2227,});
errors++;
}
}
if(data1.topics !== undefined){
let data4 = data1.topics;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/topics/" + i0,schemaPath:2232,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/topics",schemaPath:2230,});
errors++;
}
}
if(data1.sentiment !== undefined){
if(!(validate30(data1.sentiment, {instancePath:instancePath+"/filters/sentiment"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters",schemaPath:2221,});
errors++;
}
}
if(data.sort !== undefined){
let data7 = data.sort;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:2236,});
errors++;
}
if(!(((data7 === "relevance") || (data7 === "created_at")) || (data7 === "-created_at"))){
(vErrors ??= []).push({instancePath:instancePath+"/sort",schemaPath:2237,});
errors++;
}
}
if(data.page !== undefined){
let data8 = data.page;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2243,});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2244,});
errors++;
}
}
}
if(data.per_page !== undefined){
let data9 = data.per_page;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2247,});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2249,});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2248,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2210,});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest"] = validate29;
exports["/components/schemas/SearchRequest/properties/query"] = validate33;
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 500){
(vErrors ??= []).push({instancePath,schemaPath:2217,});
errors++;
}
if(!pattern0.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:2216,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2215,});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters"] = validate34;
function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date_from !== undefined){
let data0 = data.date_from;
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/date_from",schemaPath:2225,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date_from",schemaPath:2224,});
errors++;
}
}
if(data.date_to !== undefined){
let data1 = data.date_to;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/date_to",schemaPath:2228,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date_to",schemaPath:2227,});
errors++;
}
}
if(data.topics !== undefined){
let data2 = data.topics;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,schemaPath:2232,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:2230,});
errors++;
}
}
if(data.sentiment !== undefined){
if(!(validate30(data.sentiment, {instancePath:instancePath+"/sentiment"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2221,});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/date_from"] = validate36;
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
(vErrors ??= []).push({instancePath,schemaPath:2225,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2224,});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/date_to"] = validate37;
function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
(vErrors ??= []).push({instancePath,schemaPath:2228,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2227,});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/topics"] = validate38;
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:2232,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2230,});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/topics/items"] = validate39;
function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:2232,});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/sentiment"] = validate40;
function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate30(data, {instancePath}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Sentiment"] = validate30;
exports["/components/schemas/SearchRequest/properties/sort"] = validate42;
function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:2236,});
errors++;
}
if(!(((data === "relevance") || (data === "created_at")) || (data === "-created_at"))){
(vErrors ??= []).push({instancePath,schemaPath:2237,});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/page"] = validate43;
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:2243,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:2244,});
errors++;
}
}
validate43.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/per_page"] = validate44;
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:2247,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:2249,});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:2248,});
errors++;
}
}
validate44.errors = vErrors;
return errors === 0;
}
exports["/components/parameters/ConversationId/schema"] = validate45;
function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:1637,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1636,});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/patch/requestBody/content/application~1json/schema"] = validate46;
function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate17(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2134,});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate47(data, {instancePath}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ConversationChange"] = validate47;
exports["/components/schemas/ConversationChange/properties/title"] = validate51;
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate51.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ConversationChange/properties/metadata"] = validate53;
function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1summaries/post/requestBody/content/application~1json/schema"] = validate55;
const pattern3 = new RegExp("^[a-z]{2}$", "u");
function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language !== undefined){
let data0 = data.language;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:2301,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:2300,});
errors++;
}
}
if(data.style !== undefined){
let data1 = data.style;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/style",schemaPath:2306,});
errors++;
}
if(!((data1 === "concise") || (data1 === "detailed"))){
(vErrors ??= []).push({instancePath:instancePath+"/style",schemaPath:2307,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2297,});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate56(data, {instancePath}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SummaryRequest"] = validate56;
exports["/components/schemas/SummaryRequest/properties/language"] = validate58;
function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:2301,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2300,});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SummaryRequest/properties/style"] = validate59;
function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:2306,});
errors++;
}
if(!((data === "concise") || (data === "detailed"))){
(vErrors ??= []).push({instancePath,schemaPath:2307,});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1attachments/post/requestBody/content/multipart~1form-data/schema"] = validate60;
function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2402,params:{missingProperty: "file"}});
errors++;
}
if(data.file !== undefined){
if(!(typeof data.file === "string")){
(vErrors ??= []).push({instancePath:instancePath+"/file",schemaPath:2406,});
errors++;
}
}
if(data.filename !== undefined){
let data1 = data.filename;
if(typeof data1 === "string"){
if(func0(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:2411,});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:2410,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:2409,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2401,});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate61(data, {instancePath}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/UploadForm"] = validate61;
exports["/components/schemas/UploadForm/properties/file"] = validate63;
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(typeof data === "string")){
(vErrors ??= []).push({instancePath,schemaPath:2406,});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/UploadForm/properties/filename"] = validate64;
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 255){
(vErrors ??= []).push({instancePath,schemaPath:2411,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:2410,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2409,});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
exports["/paths/~1attachments~1{id}/delete/parameters/0/schema"] = validate65;
function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:840,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:839,});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
exports["/paths/~1account~1usage/get/parameters/0/schema"] = validate66;
function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
(vErrors ??= []).push({instancePath,schemaPath:936,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:935,});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
exports["/paths/~1account~1usage/get/parameters/1/schema"] = validate67;
function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
(vErrors ??= []).push({instancePath,schemaPath:943,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:942,});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
exports["/paths/~1exports/post/requestBody/content/application~1json/schema"] = validate68;
function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:2540,});
errors++;
}
if(!(((data === "pdf") || (data === "csv")) || (data === "json"))){
(vErrors ??= []).push({instancePath,schemaPath:2541,});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date_from !== undefined){
let data0 = data.date_from;
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/date_from",schemaPath:2205,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date_from",schemaPath:2204,});
errors++;
}
}
if(data.date_to !== undefined){
let data1 = data.date_to;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/date_to",schemaPath:2208,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date_to",schemaPath:2207,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2201,});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2553,params:{missingProperty: "format"}});
errors++;
}
if(data.format !== undefined){
if(!(validate70(data.format, {instancePath:instancePath+"/format"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.filters !== undefined){
if(!(validate72(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data2 = data.options;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.include_attachments !== undefined){
if(typeof data2.include_attachments !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/options/include_attachments",schemaPath:2564,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:2561,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2552,});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate69(data, {instancePath}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
validate68.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ExportRequest"] = validate69;
exports["/components/schemas/ExportRequest/properties/format"] = validate75;
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate70(data, {instancePath}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ExportFormat"] = validate70;
exports["/components/schemas/ExportRequest/properties/filters"] = validate77;
function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate72(data, {instancePath}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/DateFilter"] = validate72;
exports["/components/schemas/DateFilter/properties/date_from"] = validate79;
function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
(vErrors ??= []).push({instancePath,schemaPath:2205,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2204,});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/DateFilter/properties/date_to"] = validate80;
function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
(vErrors ??= []).push({instancePath,schemaPath:2208,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2207,});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ExportRequest/properties/options"] = validate81;
function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include_attachments !== undefined){
if(typeof data.include_attachments !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/include_attachments",schemaPath:2564,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2561,});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ExportRequest/properties/options/properties/include_attachments"] = validate82;
function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:2564,});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
exports["/paths/~1exports~1{id}/get/parameters/0/schema"] = validate83;
function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:1082,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1081,});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks/post/requestBody/content/application~1json/schema"] = validate84;
const formats24 = formats.uri;
const pattern5 = new RegExp("^https?://", "u");
function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:2815,});
errors++;
}
if(!(((((((((((data === "conversation.created") || (data === "conversation.updated")) || (data === "conversation.deleted")) || (data === "summary.generated")) || (data === "summary.failed")) || (data === "storage.limit_reached")) || (data === "storage.limit_exceeded")) || (data === "subscription.updated")) || (data === "subscription.cancelled")) || (data === "api_key.created")) || (data === "api_key.revoked"))){
(vErrors ??= []).push({instancePath,schemaPath:2816,});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
const func12 = equal;
function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
(vErrors ??= []).push({instancePath,schemaPath:2830,});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func12(data[i1], data[j0])){
(vErrors ??= []).push({instancePath,schemaPath:2831,params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2829,});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2741,params:{missingProperty: "url"}});
errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2741,params:{missingProperty: "events"}});
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2749,});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2748,});
errors++;
}
if(!(formats24(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2747,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2746,});
errors++;
}
}
if(data.events !== undefined){
if(!(validate86(data.events, {instancePath:instancePath+"/events"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func0(data2) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:2757,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:2756,});
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:2759,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2740,});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate85(data, {instancePath}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
validate84.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewWebhook"] = validate85;
exports["/components/schemas/NewWebhook/properties/url"] = validate91;
function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 2048){
(vErrors ??= []).push({instancePath,schemaPath:2749,});
errors++;
}
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:2748,});
errors++;
}
if(!(formats24(data))){
(vErrors ??= []).push({instancePath,schemaPath:2747,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2746,});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewWebhook/properties/events"] = validate92;
function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate86(data, {instancePath}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/EventTypes"] = validate86;
exports["/components/schemas/EventTypes/items"] = validate94;
function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate87(data, {instancePath}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/EventType"] = validate87;
exports["/components/schemas/NewWebhook/properties/description"] = validate96;
function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 255){
(vErrors ??= []).push({instancePath,schemaPath:2757,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2756,});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewWebhook/properties/active"] = validate97;
function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:2759,});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
exports["/components/parameters/WebhookId/schema"] = validate98;
function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:1645,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1644,});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}/patch/requestBody/content/application~1json/schema"] = validate99;
function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events !== undefined){
if(!(validate86(data.events, {instancePath:instancePath+"/events"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:2767,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2762,});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
function validate99(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate100(data, {instancePath}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WebhookChange"] = validate100;
exports["/components/schemas/WebhookChange/properties/events"] = validate103;
function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate86(data, {instancePath}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WebhookChange/properties/active"] = validate105;
function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,schemaPath:2767,});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}~1test/post/requestBody/content/application~1json/schema"] = validate106;
function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2770,params:{missingProperty: "event_type"}});
errors++;
}
if(data.event_type !== undefined){
if(!(validate87(data.event_type, {instancePath:instancePath+"/event_type"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2769,});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate107(data, {instancePath}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WebhookTest"] = validate107;
exports["/components/schemas/WebhookTest/properties/event_type"] = validate110;
function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate87(data, {instancePath}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate110.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}~1events~1{event_id}~1retry/parameters/1/schema"] = validate112;
function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:1513,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1512,});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitLimit/schema"] = validate113;
function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1652,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1653,});
errors++;
}
}
validate113.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitRemaining/schema"] = validate114;
function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1659,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1660,});
errors++;
}
}
validate114.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitReset/schema"] = validate115;
function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1666,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1000000000 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1667,});
errors++;
}
}
validate115.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/200/content/application~1json/schema"] = validate116;
function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:1961,});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1964,params:{missingProperty: "title"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1964,params:{missingProperty: "content"}});
errors++;
}
if(data.sentiment === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1964,params:{missingProperty: "sentiment"}});
errors++;
}
if(data.topics === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1964,params:{missingProperty: "topics"}});
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:1971,});
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content",schemaPath:1973,});
errors++;
}
}
if(data.sentiment !== undefined){
if(!(validate30(data.sentiment, {instancePath:instancePath+"/sentiment"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.topics !== undefined){
let data3 = data.topics;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,schemaPath:1979,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:1977,});
errors++;
}
}
}
validate122.errors = vErrors;
return errors === 0;
}
const formats28 = formats["date-time"];
function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2028,params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2028,params:{missingProperty: "title"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2028,params:{missingProperty: "source"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2028,params:{missingProperty: "status"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2028,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2028,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2028,params:{missingProperty: "summary"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2039,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2038,});
errors++;
}
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats28.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2048,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2047,});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2051,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2050,});
errors++;
}
}
if(data.summary !== undefined){
if(!(validate122(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2024,});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
function validate126(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2157,params:{missingProperty: "page"}});
errors++;
}
if(data.per_page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2157,params:{missingProperty: "per_page"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2157,params:{missingProperty: "total"}});
errors++;
}
if(data.total_pages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2157,params:{missingProperty: "total_pages"}});
errors++;
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2164,});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2165,});
errors++;
}
}
}
if(data.per_page !== undefined){
let data1 = data.per_page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2167,});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2169,});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2168,});
errors++;
}
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2171,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2172,});
errors++;
}
}
}
if(data.total_pages !== undefined){
let data3 = data.total_pages;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/total_pages",schemaPath:2174,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/total_pages",schemaPath:2175,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2156,});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2178,params:{missingProperty: "first"}});
errors++;
}
if(data.last === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2178,params:{missingProperty: "last"}});
errors++;
}
if(data.prev === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2178,params:{missingProperty: "prev"}});
errors++;
}
if(data.next === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2178,params:{missingProperty: "next"}});
errors++;
}
if(data.first !== undefined){
let data0 = data.first;
if(typeof data0 === "string"){
if(!(formats24(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:2186,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/first",schemaPath:2185,});
errors++;
}
}
if(data.last !== undefined){
let data1 = data.last;
if(typeof data1 === "string"){
if(!(formats24(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/last",schemaPath:2189,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last",schemaPath:2188,});
errors++;
}
}
if(data.prev !== undefined){
let data2 = data.prev;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/prev",schemaPath:2191,});
errors++;
}
if(typeof data2 === "string"){
if(!(formats24(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/prev",schemaPath:2194,});
errors++;
}
}
}
if(data.next !== undefined){
let data3 = data.next;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:2196,});
errors++;
}
if(typeof data3 === "string"){
if(!(formats24(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:2199,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2177,});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2142,params:{missingProperty: "data"}});
errors++;
}
if(data.meta === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2142,params:{missingProperty: "meta"}});
errors++;
}
if(data.links === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2142,params:{missingProperty: "links"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate118(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2148,});
errors++;
}
}
if(data.meta !== undefined){
if(!(validate126(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate128(data.links, {instancePath:instancePath+"/links"}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2141,});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate117(data, {instancePath}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
validate116.errors = vErrors;
return errors === 0;
}
exports["/components/responses/BadRequest/content/application~1json/schema"] = validate131;
function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:3123,params:{missingProperty: "error"}});
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:3128,params:{missingProperty: "code"}});
errors++;
}
if(data0.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:3128,params:{missingProperty: "message"}});
errors++;
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:3133,});
errors++;
}
if(!((((((((data1 === "bad_request") || (data1 === "unauthorized")) || (data1 === "forbidden")) || (data1 === "insecure_connection")) || (data1 === "not_found")) || (data1 === "validation_error")) || (data1 === "internal_error")) || (data1 === "service_unavailable"))){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:3134,});
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:3145,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:3144,});
errors++;
}
}
if(data0.details !== undefined){
let data3 = data0.details;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.fields !== undefined){
let data4 = data3.fields;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error/details/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:3153,});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func0(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error/details/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:3156,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/details/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:3155,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/details/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:3152,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/details/fields",schemaPath:3150,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/details",schemaPath:3147,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:3127,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:3122,});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Unauthorized/content/application~1json/schema"] = validate134;
function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Forbidden/content/application~1json/schema"] = validate136;
function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate136.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RetryAfter/schema"] = validate138;
function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1673,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1674,});
errors++;
}
}
validate138.errors = vErrors;
return errors === 0;
}
exports["/components/responses/RateLimited/content/application~1json/schema"] = validate139;
function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:3159,params:{missingProperty: "error"}});
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:3164,params:{missingProperty: "code"}});
errors++;
}
if(data0.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:3164,params:{missingProperty: "message"}});
errors++;
}
if(data0.retry_after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:3164,params:{missingProperty: "retry_after"}});
errors++;
}
if(data0.code !== undefined){
if("rate_limit_exceeded" !== data0.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:3170,});
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:3173,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:3172,});
errors++;
}
}
if(data0.retry_after !== undefined){
let data3 = data0.retry_after;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/error/retry_after",schemaPath:3176,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/error/retry_after",schemaPath:3177,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:3163,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:3158,});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate140(data, {instancePath}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}
exports["/components/responses/ServerError/content/application~1json/schema"] = validate142;
function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Unavailable/content/application~1json/schema"] = validate144;
function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate144.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/post/responses/201/content/application~1json/schema"] = validate146;
function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:1936,});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1939,params:{missingProperty: "title"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1939,params:{missingProperty: "content"}});
errors++;
}
if(data.sentiment === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1939,params:{missingProperty: "sentiment"}});
errors++;
}
if(data.topics === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1939,params:{missingProperty: "topics"}});
errors++;
}
if(data.action_items === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1939,params:{missingProperty: "action_items"}});
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:1947,});
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content",schemaPath:1949,});
errors++;
}
}
if(data.sentiment !== undefined){
if(!(validate30(data.sentiment, {instancePath:instancePath+"/sentiment"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.topics !== undefined){
let data3 = data.topics;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,schemaPath:1955,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:1953,});
errors++;
}
}
if(data.action_items !== undefined){
let data5 = data.action_items;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/action_items/" + i1,schemaPath:1959,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/action_items",schemaPath:1957,});
errors++;
}
}
}
validate152.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2056,params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2056,params:{missingProperty: "title"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2056,params:{missingProperty: "content"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2056,params:{missingProperty: "source"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2056,params:{missingProperty: "status"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2056,params:{missingProperty: "created_at"}});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2056,params:{missingProperty: "summary"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2067,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2066,});
errors++;
}
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate14(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2078,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2077,});
errors++;
}
}
if(data.summary !== undefined){
if(!(validate152(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2055,});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate147(data, {instancePath}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}
exports["/components/responses/MalformedBody/content/application~1json/schema"] = validate156;
function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
exports["/components/responses/PayloadTooLarge/content/application~1json/schema"] = validate158;
function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}
exports["/components/responses/UnsupportedMediaType/content/application~1json/schema"] = validate160;
function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}
exports["/components/responses/ValidationFailed/content/application~1json/schema"] = validate162;
function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1search/post/responses/200/content/application~1json/schema"] = validate164;
function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2275,params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2275,params:{missingProperty: "title"}});
errors++;
}
if(data.snippet === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2275,params:{missingProperty: "snippet"}});
errors++;
}
if(data.score === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2275,params:{missingProperty: "score"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2275,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2284,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2283,});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:2286,});
errors++;
}
}
if(data.snippet !== undefined){
if(typeof data.snippet !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/snippet",schemaPath:2288,});
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/score",schemaPath:2292,});
errors++;
}
if(data3 <= 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/score",schemaPath:2291,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/score",schemaPath:2290,});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats28.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2295,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2294,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2274,});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
function validate165(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2253,params:{missingProperty: "data"}});
errors++;
}
if(data.meta === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2253,params:{missingProperty: "meta"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate166(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2258,});
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/meta",schemaPath:2263,params:{missingProperty: "total"}});
errors++;
}
if(data2.took_ms === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/meta",schemaPath:2263,params:{missingProperty: "took_ms"}});
errors++;
}
if(data2.total !== undefined){
let data3 = data2.total;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/meta/total",schemaPath:2268,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/meta/total",schemaPath:2269,});
errors++;
}
}
}
if(data2.took_ms !== undefined){
let data4 = data2.took_ms;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/meta/took_ms",schemaPath:2271,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/meta/took_ms",schemaPath:2272,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",schemaPath:2262,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2252,});
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
function validate164(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate165(data, {instancePath}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
validate164.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/get/responses/200/content/application~1json/schema"] = validate169;
function validate177(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2373,params:{missingProperty: "id"}});
errors++;
}
if(data.filename === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2373,params:{missingProperty: "filename"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2373,params:{missingProperty: "size"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2373,params:{missingProperty: "url"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2381,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2380,});
errors++;
}
}
if(data.filename !== undefined){
let data1 = data.filename;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:2384,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:2383,});
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:2386,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:2387,});
errors++;
}
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!(formats24(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2390,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2389,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2372,});
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
function validate170(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "title"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "content"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "source"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "status"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "summary"}});
errors++;
}
if(data.attachments === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2083,params:{missingProperty: "attachments"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2096,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2095,});
errors++;
}
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate14(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2107,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2106,});
errors++;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats28.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2110,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2109,});
errors++;
}
}
if(data.summary !== undefined){
if(!(validate152(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate17(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.attachments !== undefined){
let data9 = data.attachments;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data9[i0], {instancePath:instancePath+"/attachments/" + i0}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/attachments",schemaPath:2117,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2082,});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate170(data, {instancePath}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
validate169.errors = vErrors;
return errors === 0;
}
exports["/components/responses/NotFound/content/application~1json/schema"] = validate180;
function validate180(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate180.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/delete/responses/200/content/application~1json/schema"] = validate182;
function validate183(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleted === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2414,params:{missingProperty: "deleted"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2414,params:{missingProperty: "id"}});
errors++;
}
if(data.deleted !== undefined){
if(true !== data.deleted){
(vErrors ??= []).push({instancePath:instancePath+"/deleted",schemaPath:2419,});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2422,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2421,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2413,});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate182.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/patch/responses/200/content/application~1json/schema"] = validate185;
function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1988,params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1988,params:{missingProperty: "title"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1988,params:{missingProperty: "content"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1988,params:{missingProperty: "source"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1988,params:{missingProperty: "status"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1988,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1988,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1988,params:{missingProperty: "summary"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2000,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:1999,});
errors++;
}
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate14(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2012,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2011,});
errors++;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats28.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2016,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2015,});
errors++;
}
}
if(data.summary !== undefined){
if(!(validate152(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate17(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1981,});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate186(data, {instancePath}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
validate185.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1summaries/post/responses/201/content/application~1json/schema"] = validate194;
function validate195(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2321,params:{missingProperty: "id"}});
errors++;
}
if(data.conversation_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2321,params:{missingProperty: "conversation_id"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2321,params:{missingProperty: "status"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2321,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2329,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2328,});
errors++;
}
}
if(data.conversation_id !== undefined){
let data1 = data.conversation_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:2332,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:2331,});
errors++;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats28.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2337,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2336,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2312,});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
function validate194(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate195(data, {instancePath}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
validate194.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1attachments/get/responses/200/content/application~1json/schema"] = validate198;
function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2345,params:{missingProperty: "id"}});
errors++;
}
if(data.filename === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2345,params:{missingProperty: "filename"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2345,params:{missingProperty: "size"}});
errors++;
}
if(data.mime_type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2345,params:{missingProperty: "mime_type"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2345,params:{missingProperty: "url"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2345,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2355,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2354,});
errors++;
}
}
if(data.filename !== undefined){
let data1 = data.filename;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:2358,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filename",schemaPath:2357,});
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:2360,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/size",schemaPath:2361,});
errors++;
}
}
}
if(data.mime_type !== undefined){
let data3 = data.mime_type;
if(typeof data3 === "string"){
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mime_type",schemaPath:2364,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mime_type",schemaPath:2363,});
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!(formats24(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2367,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2366,});
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2370,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2369,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2339,});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
function validate199(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2393,params:{missingProperty: "data"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate200(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2397,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2392,});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate199(data, {instancePath}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
validate198.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1attachments/post/responses/201/content/application~1json/schema"] = validate203;
function validate203(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate200(data, {instancePath}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
validate203.errors = vErrors;
return errors === 0;
}
exports["/paths/~1attachments~1{id}/delete/responses/200/content/application~1json/schema"] = validate205;
function validate205(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate205.errors = vErrors;
return errors === 0;
}
exports["/paths/~1account/get/responses/200/content/application~1json/schema"] = validate207;
const formats60 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2425,params:{missingProperty: "id"}});
errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2425,params:{missingProperty: "email"}});
errors++;
}
if(data.plan === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2425,params:{missingProperty: "plan"}});
errors++;
}
if(data.storage === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2425,params:{missingProperty: "storage"}});
errors++;
}
if(data.api_usage === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2425,params:{missingProperty: "api_usage"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2425,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2435,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2434,});
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats60.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2438,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2437,});
errors++;
}
}
if(data.plan !== undefined){
if(typeof data.plan !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/plan",schemaPath:2440,});
errors++;
}
}
if(data.storage !== undefined){
let data3 = data.storage;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.used_mb === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/storage",schemaPath:2445,params:{missingProperty: "used_mb"}});
errors++;
}
if(data3.limit_mb === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/storage",schemaPath:2445,params:{missingProperty: "limit_mb"}});
errors++;
}
if(data3.used_mb !== undefined){
let data4 = data3.used_mb;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/storage/used_mb",schemaPath:2451,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storage/used_mb",schemaPath:2450,});
errors++;
}
}
if(data3.limit_mb !== undefined){
let data5 = data3.limit_mb;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/storage/limit_mb",schemaPath:2454,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storage/limit_mb",schemaPath:2453,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storage",schemaPath:2444,});
errors++;
}
}
if(data.api_usage !== undefined){
let data6 = data.api_usage;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.requests_today === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/api_usage",schemaPath:2457,params:{missingProperty: "requests_today"}});
errors++;
}
if(data6.limit_per_day === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/api_usage",schemaPath:2457,params:{missingProperty: "limit_per_day"}});
errors++;
}
if(data6.requests_today !== undefined){
let data7 = data6.requests_today;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/api_usage/requests_today",schemaPath:2462,});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/api_usage/requests_today",schemaPath:2463,});
errors++;
}
}
}
if(data6.limit_per_day !== undefined){
let data8 = data6.limit_per_day;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/api_usage/limit_per_day",schemaPath:2465,});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/api_usage/limit_per_day",schemaPath:2466,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/api_usage",schemaPath:2456,});
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats28.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2469,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2468,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2424,});
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
function validate207(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate208(data, {instancePath}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
validate207.errors = vErrors;
return errors === 0;
}
exports["/paths/~1account~1usage/get/responses/200/content/application~1json/schema"] = validate210;
function validate211(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2472,params:{missingProperty: "period"}});
errors++;
}
if(data.conversations === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2472,params:{missingProperty: "conversations"}});
errors++;
}
if(data.storage === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2472,params:{missingProperty: "storage"}});
errors++;
}
if(data.api_requests === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2472,params:{missingProperty: "api_requests"}});
errors++;
}
if(data.period !== undefined){
let data0 = data.period;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:2480,params:{missingProperty: "from"}});
errors++;
}
if(data0.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:2480,params:{missingProperty: "to"}});
errors++;
}
if(data0.from !== undefined){
let data1 = data0.from;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/period/from",schemaPath:2486,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period/from",schemaPath:2485,});
errors++;
}
}
if(data0.to !== undefined){
let data2 = data0.to;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/period/to",schemaPath:2489,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period/to",schemaPath:2488,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:2479,});
errors++;
}
}
if(data.conversations !== undefined){
let data3 = data.conversations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2492,params:{missingProperty: "total"}});
errors++;
}
if(data3.by_source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2492,params:{missingProperty: "by_source"}});
errors++;
}
if(data3.total !== undefined){
let data4 = data3.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/total",schemaPath:2497,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/total",schemaPath:2498,});
errors++;
}
}
}
if(data3.by_source !== undefined){
let data5 = data3.by_source;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/by_source/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:2502,});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/by_source/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:2503,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversations/by_source",schemaPath:2500,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2491,});
errors++;
}
}
if(data.storage !== undefined){
let data7 = data.storage;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.total_mb === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/storage",schemaPath:2506,params:{missingProperty: "total_mb"}});
errors++;
}
if(data7.by_type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/storage",schemaPath:2506,params:{missingProperty: "by_type"}});
errors++;
}
if(data7.total_mb !== undefined){
let data8 = data7.total_mb;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/storage/total_mb",schemaPath:2512,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storage/total_mb",schemaPath:2511,});
errors++;
}
}
if(data7.by_type !== undefined){
let data9 = data7.by_type;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.conversations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/storage/by_type",schemaPath:2515,params:{missingProperty: "conversations"}});
errors++;
}
if(data9.attachments === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/storage/by_type",schemaPath:2515,params:{missingProperty: "attachments"}});
errors++;
}
if(data9.conversations !== undefined){
let data10 = data9.conversations;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/storage/by_type/conversations",schemaPath:2521,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storage/by_type/conversations",schemaPath:2520,});
errors++;
}
}
if(data9.attachments !== undefined){
let data11 = data9.attachments;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/storage/by_type/attachments",schemaPath:2524,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storage/by_type/attachments",schemaPath:2523,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storage/by_type",schemaPath:2514,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storage",schemaPath:2505,});
errors++;
}
}
if(data.api_requests !== undefined){
let data12 = data.api_requests;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/api_requests",schemaPath:2527,params:{missingProperty: "total"}});
errors++;
}
if(data12.by_endpoint === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/api_requests",schemaPath:2527,params:{missingProperty: "by_endpoint"}});
errors++;
}
if(data12.total !== undefined){
let data13 = data12.total;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/api_requests/total",schemaPath:2532,});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/api_requests/total",schemaPath:2533,});
errors++;
}
}
}
if(data12.by_endpoint !== undefined){
let data14 = data12.by_endpoint;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/api_requests/by_endpoint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:2537,});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/api_requests/by_endpoint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:2538,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/api_requests/by_endpoint",schemaPath:2535,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/api_requests",schemaPath:2526,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2471,});
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate211(data, {instancePath}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
validate210.errors = vErrors;
return errors === 0;
}
exports["/paths/~1exports/post/responses/201/content/application~1json/schema"] = validate213;
function validate215(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:2546,});
errors++;
}
if(!(((data === "processing") || (data === "completed")) || (data === "failed"))){
(vErrors ??= []).push({instancePath,schemaPath:2547,});
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
function validate214(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2568,params:{missingProperty: "id"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2568,params:{missingProperty: "status"}});
errors++;
}
if(data.format === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2568,params:{missingProperty: "format"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2568,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2576,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2575,});
errors++;
}
}
if(data.status !== undefined){
if(!(validate215(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate70(data.format, {instancePath:instancePath+"/format"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats28.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2583,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2582,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2567,});
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate214(data, {instancePath}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
validate213.errors = vErrors;
return errors === 0;
}
exports["/paths/~1exports~1{id}/get/responses/200/content/application~1json/schema"] = validate219;
function validate220(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2591,params:{missingProperty: "id"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2591,params:{missingProperty: "status"}});
errors++;
}
if(data.format === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2591,params:{missingProperty: "format"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2591,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2599,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2598,});
errors++;
}
}
if(data.status !== undefined){
if(!(validate215(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate70(data.format, {instancePath:instancePath+"/format"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.size_mb !== undefined){
let data3 = data.size_mb;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/size_mb",schemaPath:2606,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size_mb",schemaPath:2605,});
errors++;
}
}
if(data.download_url !== undefined){
let data4 = data.download_url;
if(typeof data4 === "string"){
if(!(formats24(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/download_url",schemaPath:2609,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/download_url",schemaPath:2608,});
errors++;
}
}
if(data.expires_at !== undefined){
let data5 = data.expires_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:2612,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expires_at",schemaPath:2611,});
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats28.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2615,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2614,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2585,});
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
function validate219(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate220(data, {instancePath}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}
exports["/paths/~1auth~1test/get/responses/200/content/application~1json/schema"] = validate224;
function validate225(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authenticated === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2618,params:{missingProperty: "authenticated"}});
errors++;
}
if(data.user === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2618,params:{missingProperty: "user"}});
errors++;
}
if(data.scopes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2618,params:{missingProperty: "scopes"}});
errors++;
}
if(data.rate_limit === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2618,params:{missingProperty: "rate_limit"}});
errors++;
}
if(data.authenticated !== undefined){
if(true !== data.authenticated){
(vErrors ??= []).push({instancePath:instancePath+"/authenticated",schemaPath:2625,});
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/user",schemaPath:2628,params:{missingProperty: "id"}});
errors++;
}
if(data1.email === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/user",schemaPath:2628,params:{missingProperty: "email"}});
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/user/id",schemaPath:2634,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user/id",schemaPath:2633,});
errors++;
}
}
if(data1.email !== undefined){
let data3 = data1.email;
if(typeof data3 === "string"){
if(!(formats60.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/user/email",schemaPath:2637,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user/email",schemaPath:2636,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",schemaPath:2627,});
errors++;
}
}
if(data.scopes !== undefined){
let data4 = data.scopes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scopes/" + i0,schemaPath:2641,});
errors++;
}
if(!((((data5 === "read") || (data5 === "write")) || (data5 === "delete")) || (data5 === "admin"))){
(vErrors ??= []).push({instancePath:instancePath+"/scopes/" + i0,schemaPath:2642,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes",schemaPath:2639,});
errors++;
}
}
if(data.rate_limit !== undefined){
let data6 = data.rate_limit;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.limit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit",schemaPath:2649,params:{missingProperty: "limit"}});
errors++;
}
if(data6.remaining === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit",schemaPath:2649,params:{missingProperty: "remaining"}});
errors++;
}
if(data6.reset === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit",schemaPath:2649,params:{missingProperty: "reset"}});
errors++;
}
if(data6.limit !== undefined){
let data7 = data6.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit/limit",schemaPath:2655,});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit/limit",schemaPath:2656,});
errors++;
}
}
}
if(data6.remaining !== undefined){
let data8 = data6.remaining;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit/remaining",schemaPath:2658,});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit/remaining",schemaPath:2659,});
errors++;
}
}
}
if(data6.reset !== undefined){
let data9 = data6.reset;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit/reset",schemaPath:2661,});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1000000000 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit/reset",schemaPath:2662,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate_limit",schemaPath:2648,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2617,});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
function validate224(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate225(data, {instancePath}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
validate224.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks/get/responses/200/content/application~1json/schema"] = validate227;
function validate229(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2707,params:{missingProperty: "id"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2707,params:{missingProperty: "url"}});
errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2707,params:{missingProperty: "events"}});
errors++;
}
if(data.active === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2707,params:{missingProperty: "active"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2707,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2716,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2715,});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats24(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2719,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2718,});
errors++;
}
}
if(data.events !== undefined){
if(!(validate86(data.events, {instancePath:instancePath+"/events"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:2723,});
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:2725,});
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2728,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2727,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2703,});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
function validate228(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2731,params:{missingProperty: "data"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2736,});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2735,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2730,});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
function validate227(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate228(data, {instancePath}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
validate227.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks/post/responses/201/content/application~1json/schema"] = validate233;
const pattern7 = new RegExp("^whsec_\\w+$", "u");
function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2670,params:{missingProperty: "id"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2670,params:{missingProperty: "url"}});
errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2670,params:{missingProperty: "events"}});
errors++;
}
if(data.secret === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2670,params:{missingProperty: "secret"}});
errors++;
}
if(data.active === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2670,params:{missingProperty: "active"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2670,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2680,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2679,});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats24(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2684,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:2683,});
errors++;
}
}
if(data.events !== undefined){
if(!(validate86(data.events, {instancePath:instancePath+"/events"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:2690,});
errors++;
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:2694,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/secret",schemaPath:2693,});
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:2697,});
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats28.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2700,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2699,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2664,});
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
function validate233(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate234(data, {instancePath}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
validate233.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}/delete/responses/200/content/application~1json/schema"] = validate237;
function validate237(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate237.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}/patch/responses/200/content/application~1json/schema"] = validate239;
function validate239(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate229(data, {instancePath}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
validate239.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}~1test/post/responses/200/content/application~1json/schema"] = validate241;
function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhook_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2778,params:{missingProperty: "webhook_id"}});
errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2778,params:{missingProperty: "event_id"}});
errors++;
}
if(data.event_type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2778,params:{missingProperty: "event_type"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2778,params:{missingProperty: "status"}});
errors++;
}
if(data.attempts === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2778,params:{missingProperty: "attempts"}});
errors++;
}
if(data.next_attempt_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2778,params:{missingProperty: "next_attempt_at"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2778,params:{missingProperty: "reason"}});
errors++;
}
if(data.webhook_id !== undefined){
let data0 = data.webhook_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/webhook_id",schemaPath:2789,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/webhook_id",schemaPath:2788,});
errors++;
}
}
if(data.event_id !== undefined){
let data1 = data.event_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",schemaPath:2792,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/event_id",schemaPath:2791,});
errors++;
}
}
if(data.event_type !== undefined){
if(!(validate87(data.event_type, {instancePath:instancePath+"/event_type"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:2796,});
errors++;
}
if(!(((data3 === "pending") || (data3 === "delivered")) || (data3 === "failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:2797,});
errors++;
}
}
if(data.attempts !== undefined){
let data4 = data.attempts;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",schemaPath:2802,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 6 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",schemaPath:2804,});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",schemaPath:2803,});
errors++;
}
}
}
if(data.next_attempt_at !== undefined){
let data5 = data.next_attempt_at;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/next_attempt_at",schemaPath:2806,});
errors++;
}
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/next_attempt_at",schemaPath:2809,});
errors++;
}
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:2811,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2776,});
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
function validate241(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate242(data, {instancePath}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
validate241.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}~1events~1{event_id}~1retry/post/responses/200/content/application~1json/schema"] = validate245;
function validate245(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate242(data, {instancePath}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
validate245.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/CreatedWebhook"] = validate234;
exports["/components/schemas/Export"] = validate220;
exports["/components/schemas/Attachment"] = validate200;
exports["/components/schemas/SummaryJob"] = validate195;
exports["/components/schemas/Conversation"] = validate186;
return exports;
},
};
