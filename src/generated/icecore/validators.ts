// @ts-nocheck
// machine-written by npm run generate from openapi/icecore.yaml; do not edit


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
(vErrors ??= []).push({instancePath,schemaPath:107,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:108,});
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
(vErrors ??= []).push({instancePath,schemaPath:115,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:117,});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:116,});
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
(vErrors ??= []).push({instancePath,schemaPath:620,});
errors++;
}
if(!(((data === "open") || (data === "in_progress")) || (data === "closed"))){
(vErrors ??= []).push({instancePath,schemaPath:621,});
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
const func0 = length;
function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:627,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:626,});
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
exports["/components/schemas/Channel"] = validate6;
exports["/components/parameters/IfNoneMatch/schema"] = validate8;
function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:448,});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
exports["/paths/~1messages~1send/post/requestBody/content/application~1json/schema"] = validate9;
function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversationId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:716,params:{missingProperty: "conversationId"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:716,params:{missingProperty: "text"}});
errors++;
}
if(data.conversationId !== undefined){
let data0 = data.conversationId;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/conversationId",schemaPath:722,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversationId",schemaPath:721,});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func0(data1) > 4096){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:726,});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:725,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:724,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:715,});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate10(data, {instancePath}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
validate9.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SendMessageRequest"] = validate10;
exports["/components/schemas/SendMessageRequest/properties/conversationId"] = validate12;
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:722,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:721,});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SendMessageRequest/properties/text"] = validate13;
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 4096){
(vErrors ??= []).push({instancePath,schemaPath:726,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:725,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:724,});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
exports["/paths/~1analytics/get/parameters/0/schema"] = validate14;
function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:324,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 365 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:326,});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:325,});
errors++;
}
}
validate14.errors = vErrors;
return errors === 0;
}
exports["/paths/~1analytics/get/parameters/1/schema"] = validate15;
function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:333,});
errors++;
}
if(!(((data === "total") || (data === "daily")) || (data === "by_category"))){
(vErrors ??= []).push({instancePath,schemaPath:334,});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitLimit/schema"] = validate16;
function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:454,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:455,});
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitRemaining/schema"] = validate17;
function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:460,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:461,});
errors++;
}
}
validate17.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitReset/schema"] = validate18;
function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:466,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1000000000 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:467,});
errors++;
}
}
validate18.errors = vErrors;
return errors === 0;
}
exports["/components/headers/ETag/schema"] = validate19;
const pattern0 = new RegExp("^\"[^\"]*\"$", "u");
function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:472,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:471,});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/200/content/application~1json/schema"] = validate20;
function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
(vErrors ??= []).push({instancePath,schemaPath:664,params:{missingProperty: "category"}});
errors++;
}
if(data.priority === undefined){
(vErrors ??= []).push({instancePath,schemaPath:664,params:{missingProperty: "priority"}});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:664,params:{missingProperty: "summary"}});
errors++;
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",schemaPath:670,});
errors++;
}
}
if(data.priority !== undefined){
if(typeof data.priority !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:676,});
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:680,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:663,});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
const formats0 = formats["date-time"];
function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:636,params:{missingProperty: "_id"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:636,params:{missingProperty: "status"}});
errors++;
}
if(data.channel === undefined){
(vErrors ??= []).push({instancePath,schemaPath:636,params:{missingProperty: "channel"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:636,params:{missingProperty: "createdAt"}});
errors++;
}
if(data.classification === undefined){
(vErrors ??= []).push({instancePath,schemaPath:636,params:{missingProperty: "classification"}});
errors++;
}
if(data.user === undefined){
(vErrors ??= []).push({instancePath,schemaPath:636,params:{missingProperty: "user"}});
errors++;
}
if(data._id !== undefined){
let data0 = data._id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/_id",schemaPath:646,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/_id",schemaPath:645,});
errors++;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate6(data.channel, {instancePath:instancePath+"/channel"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
let data3 = data.createdAt;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:655,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:654,});
errors++;
}
}
if(data.classification !== undefined){
if(!(validate25(data.classification, {instancePath:instancePath+"/classification"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user",schemaPath:659,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:632,});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "page"}});
errors++;
}
if(data.limit === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "limit"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "total"}});
errors++;
}
if(data.pages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "pages"}});
errors++;
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:690,});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:691,});
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:693,});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:695,});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",schemaPath:694,});
errors++;
}
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:697,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:698,});
errors++;
}
}
}
if(data.pages !== undefined){
let data3 = data.pages;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/pages",schemaPath:700,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/pages",schemaPath:701,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:682,});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:704,params:{missingProperty: "data"}});
errors++;
}
if(data.pagination === undefined){
(vErrors ??= []).push({instancePath,schemaPath:704,params:{missingProperty: "pagination"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:709,});
errors++;
}
}
if(data.pagination !== undefined){
if(!(validate28(data.pagination, {instancePath:instancePath+"/pagination"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:703,});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
exports["/components/responses/BadRequest/content/application~1json/schema"] = validate31;
function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:841,params:{missingProperty: "error"}});
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:846,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:845,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:840,});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Unauthorized/content/application~1json/schema"] = validate34;
function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Forbidden/content/application~1json/schema"] = validate36;
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
exports["/components/responses/RateLimited/content/application~1json/schema"] = validate38;
function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:849,params:{missingProperty: "error"}});
errors++;
}
if(data.retry_after === undefined){
(vErrors ??= []).push({instancePath,schemaPath:849,params:{missingProperty: "retry_after"}});
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:855,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:854,});
errors++;
}
}
if(data.retry_after !== undefined){
let data1 = data.retry_after;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/retry_after",schemaPath:857,});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/retry_after",schemaPath:858,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:848,});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate39(data, {instancePath}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
validate38.errors = vErrors;
return errors === 0;
}
exports["/components/responses/ServerError/content/application~1json/schema"] = validate41;
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
exports["/paths/~1messages~1send/post/responses/200/content/application~1json/schema"] = validate43;
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
(vErrors ??= []).push({instancePath,schemaPath:729,params:{missingProperty: "success"}});
errors++;
}
if(data.messageId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:729,params:{missingProperty: "messageId"}});
errors++;
}
if(data.sentAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:729,params:{missingProperty: "sentAt"}});
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
(vErrors ??= []).push({instancePath:instancePath+"/success",schemaPath:735,});
errors++;
}
}
if(data.messageId !== undefined){
let data1 = data.messageId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/messageId",schemaPath:738,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messageId",schemaPath:737,});
errors++;
}
}
if(data.sentAt !== undefined){
let data2 = data.sentAt;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/sentAt",schemaPath:743,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sentAt",schemaPath:742,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:728,});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate44(data, {instancePath}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
validate43.errors = vErrors;
return errors === 0;
}
exports["/paths/~1messages~1send/post/responses/400/content/application~1json/schema"] = validate46;
function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}
exports["/paths/~1messages~1send/post/responses/403/content/application~1json/schema"] = validate48;
function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}
exports["/components/responses/NotFound/content/application~1json/schema"] = validate50;
function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
exports["/components/responses/PayloadTooLarge/content/application~1json/schema"] = validate52;
function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
exports["/components/responses/UnsupportedMediaType/content/application~1json/schema"] = validate54;
function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema"] = validate56;
function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
(vErrors ??= []).push({instancePath,schemaPath:746,params:{missingProperty: "period"}});
errors++;
}
if(data.metrics === undefined){
(vErrors ??= []).push({instancePath,schemaPath:746,params:{missingProperty: "metrics"}});
errors++;
}
if(data.period !== undefined){
let data0 = data.period;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.days === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:752,params:{missingProperty: "days"}});
errors++;
}
if(data0.start === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:752,params:{missingProperty: "start"}});
errors++;
}
if(data0.end === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:752,params:{missingProperty: "end"}});
errors++;
}
if(data0.days !== undefined){
let data1 = data0.days;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/period/days",schemaPath:758,});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/period/days",schemaPath:759,});
errors++;
}
}
}
if(data0.start !== undefined){
let data2 = data0.start;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/period/start",schemaPath:762,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period/start",schemaPath:761,});
errors++;
}
}
if(data0.end !== undefined){
let data3 = data0.end;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/period/end",schemaPath:765,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period/end",schemaPath:764,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:751,});
errors++;
}
}
if(data.metrics !== undefined){
let data4 = data.metrics;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:768,params:{missingProperty: "total"}});
errors++;
}
if(data4.by_status === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:768,params:{missingProperty: "by_status"}});
errors++;
}
if(data4.by_channel === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:768,params:{missingProperty: "by_channel"}});
errors++;
}
if(data4.total !== undefined){
let data5 = data4.total;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/total",schemaPath:774,});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/total",schemaPath:775,});
errors++;
}
}
}
if(data4.by_status !== undefined){
let data6 = data4.by_status;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.status === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_status/" + i0,schemaPath:780,params:{missingProperty: "status"}});
errors++;
}
if(data7.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_status/" + i0,schemaPath:780,params:{missingProperty: "count"}});
errors++;
}
if(data7.status !== undefined){
if(!(validate3(data7.status, {instancePath:instancePath+"/metrics/by_status/" + i0+"/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data7.count !== undefined){
let data9 = data7.count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_status/" + i0+"/count",schemaPath:787,});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_status/" + i0+"/count",schemaPath:788,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_status/" + i0,schemaPath:779,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_status",schemaPath:777,});
errors++;
}
}
if(data4.by_channel !== undefined){
let data10 = data4.by_channel;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.channel === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_channel/" + i1,schemaPath:793,params:{missingProperty: "channel"}});
errors++;
}
if(data11.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_channel/" + i1,schemaPath:793,params:{missingProperty: "count"}});
errors++;
}
if(data11.channel !== undefined){
if(!(validate6(data11.channel, {instancePath:instancePath+"/metrics/by_channel/" + i1+"/channel"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data11.count !== undefined){
let data13 = data11.count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_channel/" + i1+"/count",schemaPath:800,});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_channel/" + i1+"/count",schemaPath:801,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_channel/" + i1,schemaPath:792,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/by_channel",schemaPath:790,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:767,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:745,});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
const formats8 = formats.date;
function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.daily === undefined){
(vErrors ??= []).push({instancePath,schemaPath:804,params:{missingProperty: "daily"}});
errors++;
}
if(data.daily !== undefined){
let data0 = data.daily;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/daily/" + i0,schemaPath:811,params:{missingProperty: "date"}});
errors++;
}
if(data1.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/daily/" + i0,schemaPath:811,params:{missingProperty: "count"}});
errors++;
}
if(data1.date !== undefined){
let data2 = data1.date;
if(typeof data2 === "string"){
if(!(formats8.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/daily/" + i0+"/date",schemaPath:817,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/daily/" + i0+"/date",schemaPath:816,});
errors++;
}
}
if(data1.count !== undefined){
let data3 = data1.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/daily/" + i0+"/count",schemaPath:819,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/daily/" + i0+"/count",schemaPath:820,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/daily/" + i0,schemaPath:810,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/daily",schemaPath:808,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:803,});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.categories === undefined){
(vErrors ??= []).push({instancePath,schemaPath:823,params:{missingProperty: "categories"}});
errors++;
}
if(data.categories !== undefined){
let data0 = data.categories;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.category === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i0,schemaPath:830,params:{missingProperty: "category"}});
errors++;
}
if(data1.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i0,schemaPath:830,params:{missingProperty: "count"}});
errors++;
}
if(data1.category !== undefined){
if(typeof data1.category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i0+"/category",schemaPath:835,});
errors++;
}
}
if(data1.count !== undefined){
let data3 = data1.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i0+"/count",schemaPath:837,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i0+"/count",schemaPath:838,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/categories/" + i0,schemaPath:829,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/categories",schemaPath:827,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:822,});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate57(data, {instancePath}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate61(data, {instancePath}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
if(!(validate63(data, {instancePath}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:352,params:{passingSchemas: passing0}});
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
validate56.errors = vErrors;
return errors === 0;
}
exports["/paths/~1analytics/get/responses/403/content/application~1json/schema"] = validate65;
function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate65.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Conversation"] = validate22;
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema/oneOf/0"] = validate67;
function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate57(data, {instancePath}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema/oneOf/1"] = validate69;
function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate61(data, {instancePath}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema/oneOf/2"] = validate71;
function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate63(data, {instancePath}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
return exports;
},
};
