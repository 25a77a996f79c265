// @ts-nocheck
// machine-written by npm run generate from openapi/icecore.yaml; do not edit


import type { CompiledSchemas } from '../../spec/compiled-schemas.ts';
import { document } from './document.ts';

export const validators: CompiledSchemas = {
document,
checks({ part, formats, length, equal }) {
const exports = {};
exports["/paths/~1conversations/get/parameters/0/schema"] = validate0;
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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/0/schema/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/parameters/1/schema"] = validate1;
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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/1/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/1/schema/maximum",};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/1/schema/minimum",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/parameters/2/schema"] = validate2;
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
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationStatus/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "open") || (data === "in_progress")) || (data === "closed"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationStatus/enum",};
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
exports["/components/schemas/ConversationStatus"] = validate3;
exports["/paths/~1conversations/get/parameters/3/schema"] = validate5;
const func0 = length;
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
const err0 = {instancePath,schemaPath:"#/components/schemas/Channel/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Channel/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Channel"] = validate6;
exports["/components/parameters/IfNoneMatch/schema"] = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/parameters/IfNoneMatch/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1messages~1send/post/requestBody/content/application~1json/schema"] = validate9;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversationId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SendMessageRequest/required",params:{missingProperty: "conversationId"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SendMessageRequest/required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.conversationId !== undefined){
let data0 = data.conversationId;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/conversationId",schemaPath:"#/components/schemas/SendMessageRequest/properties/conversationId/minLength",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/conversationId",schemaPath:"#/components/schemas/SendMessageRequest/properties/conversationId/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func0(data1) > 4096){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/components/schemas/SendMessageRequest/properties/text/maxLength",};
(vErrors ??= []).push(err4);
errors++;
}
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/components/schemas/SendMessageRequest/properties/text/minLength",};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/components/schemas/SendMessageRequest/properties/text/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/SendMessageRequest/type",};
(vErrors ??= []).push(err7);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":{"conversationId":true,"text":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"conversationId":true,"text":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/SendMessageRequest"] = validate10;
exports["/components/schemas/SendMessageRequest/properties/conversationId"] = validate12;
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
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/SendMessageRequest/properties/conversationId/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/SendMessageRequest/properties/conversationId/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/SendMessageRequest/properties/text"] = validate13;
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
if(typeof data === "string"){
if(func0(data) > 4096){
const err0 = {instancePath,schemaPath:"#/components/schemas/SendMessageRequest/properties/text/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/SendMessageRequest/properties/text/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/SendMessageRequest/properties/text/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1analytics/get/parameters/0/schema"] = validate14;
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
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1analytics/get/parameters/1/schema"] = validate15;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1analytics/get/parameters/1/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "total") || (data === "daily")) || (data === "by_category"))){
const err1 = {instancePath,schemaPath:"#/paths/~1analytics/get/parameters/1/schema/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/headers/RateLimitLimit/schema"] = validate16;
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/headers/RateLimitLimit/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/headers/RateLimitLimit/schema/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/headers/RateLimitRemaining/schema"] = validate17;
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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/headers/RateLimitRemaining/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/headers/RateLimitRemaining/schema/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/headers/RateLimitReset/schema"] = validate18;
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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/headers/RateLimitReset/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/headers/RateLimitReset/schema/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/headers/ETag/schema"] = validate19;
const pattern0 = new RegExp("^\"[^\"]*\"$", "u");
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
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/components/headers/ETag/schema/pattern",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/headers/ETag/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/200/content/application~1json/schema"] = validate20;
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
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Classification/required",params:{missingProperty: "category"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.priority === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Classification/required",params:{missingProperty: "priority"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.summary === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Classification/required",params:{missingProperty: "summary"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
const err3 = {instancePath:instancePath+"/category",schemaPath:"#/components/schemas/Classification/properties/category/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.priority !== undefined){
if(typeof data.priority !== "string"){
const err4 = {instancePath:instancePath+"/priority",schemaPath:"#/components/schemas/Classification/properties/priority/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/components/schemas/Classification/properties/summary/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/Classification/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"category":true,"priority":true,"summary":true},"dynamicProps":false,"dynamicItems":false};
const formats0 = formats["date-time"];
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
if(data._id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.channel === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "channel"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.createdAt === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "createdAt"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.classification === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "classification"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.user === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "user"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data._id !== undefined){
let data0 = data._id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/_id",schemaPath:"#/components/schemas/Conversation/properties/_id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/_id",schemaPath:"#/components/schemas/Conversation/properties/_id/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate6(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
let data3 = data.createdAt;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err8 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/Conversation/properties/createdAt/format",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/Conversation/properties/createdAt/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.classification !== undefined){
if(!(validate25(data.classification, {instancePath:instancePath+"/classification",parentData:data,parentDataProperty:"classification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err10 = {instancePath:instancePath+"/user",schemaPath:"#/components/schemas/Conversation/properties/user/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/Conversation/type",};
(vErrors ??= []).push(err11);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"_id":true,"status":true,"channel":true,"createdAt":true,"classification":true,"user":true},"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Pagination/required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.limit === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Pagination/required",params:{missingProperty: "limit"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.total === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Pagination/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.pages === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Pagination/required",params:{missingProperty: "pages"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/Pagination/properties/page/type",};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/Pagination/properties/page/minimum",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/Pagination/properties/limit/type",};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/Pagination/properties/limit/maximum",};
(vErrors ??= []).push(err7);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/Pagination/properties/limit/minimum",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Pagination/properties/total/type",};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Pagination/properties/total/minimum",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.pages !== undefined){
let data3 = data.pages;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/pages",schemaPath:"#/components/schemas/Pagination/properties/pages/type",};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/pages",schemaPath:"#/components/schemas/Pagination/properties/pages/minimum",};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/Pagination/type",};
(vErrors ??= []).push(err13);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"page":true,"limit":true,"total":true,"pages":true},"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
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
if(data.pagination === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/required",params:{missingProperty: "pagination"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/ConversationPage/properties/data/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.pagination !== undefined){
if(!(validate28(data.pagination, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"data":true,"pagination":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"data":true,"pagination":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/BadRequest/content/application~1json/schema"] = validate31;
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
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Error/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Error/properties/error/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Error/properties/error/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/Error/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
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
validate31.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/Unauthorized/content/application~1json/schema"] = validate34;
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/Forbidden/content/application~1json/schema"] = validate36;
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/RateLimited/content/application~1json/schema"] = validate38;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RateLimitError/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.retry_after === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/RateLimitError/required",params:{missingProperty: "retry_after"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/RateLimitError/properties/error/minLength",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/RateLimitError/properties/error/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.retry_after !== undefined){
let data1 = data.retry_after;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/retry_after",schemaPath:"#/components/schemas/RateLimitError/properties/retry_after/type",};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/retry_after",schemaPath:"#/components/schemas/RateLimitError/properties/retry_after/minimum",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/RateLimitError/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"error":true,"retry_after":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"error":true,"retry_after":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/ServerError/content/application~1json/schema"] = validate41;
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1messages~1send/post/responses/200/content/application~1json/schema"] = validate43;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SentMessage/required",params:{missingProperty: "success"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.messageId === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SentMessage/required",params:{missingProperty: "messageId"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.sentAt === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SentMessage/required",params:{missingProperty: "sentAt"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
const err3 = {instancePath:instancePath+"/success",schemaPath:"#/components/schemas/SentMessage/properties/success/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.messageId !== undefined){
let data1 = data.messageId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err4 = {instancePath:instancePath+"/messageId",schemaPath:"#/components/schemas/SentMessage/properties/messageId/minLength",};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/messageId",schemaPath:"#/components/schemas/SentMessage/properties/messageId/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.sentAt !== undefined){
let data2 = data.sentAt;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err6 = {instancePath:instancePath+"/sentAt",schemaPath:"#/components/schemas/SentMessage/properties/sentAt/format",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sentAt",schemaPath:"#/components/schemas/SentMessage/properties/sentAt/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/SentMessage/type",};
(vErrors ??= []).push(err8);
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"success":true,"messageId":true,"sentAt":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"success":true,"messageId":true,"sentAt":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1messages~1send/post/responses/400/content/application~1json/schema"] = validate46;
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1messages~1send/post/responses/403/content/application~1json/schema"] = validate48;
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/NotFound/content/application~1json/schema"] = validate50;
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
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
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/PayloadTooLarge/content/application~1json/schema"] = validate52;
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/responses/UnsupportedMediaType/content/application~1json/schema"] = validate54;
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema"] = validate56;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TotalMetrics/required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.metrics === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TotalMetrics/required",params:{missingProperty: "metrics"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.period !== undefined){
let data0 = data.period;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.days === undefined){
const err2 = {instancePath:instancePath+"/period",schemaPath:"#/components/schemas/TotalMetrics/properties/period/required",params:{missingProperty: "days"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data0.start === undefined){
const err3 = {instancePath:instancePath+"/period",schemaPath:"#/components/schemas/TotalMetrics/properties/period/required",params:{missingProperty: "start"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data0.end === undefined){
const err4 = {instancePath:instancePath+"/period",schemaPath:"#/components/schemas/TotalMetrics/properties/period/required",params:{missingProperty: "end"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data0.days !== undefined){
let data1 = data0.days;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/period/days",schemaPath:"#/components/schemas/TotalMetrics/properties/period/properties/days/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/period/days",schemaPath:"#/components/schemas/TotalMetrics/properties/period/properties/days/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data0.start !== undefined){
let data2 = data0.start;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err7 = {instancePath:instancePath+"/period/start",schemaPath:"#/components/schemas/TotalMetrics/properties/period/properties/start/format",};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/period/start",schemaPath:"#/components/schemas/TotalMetrics/properties/period/properties/start/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data0.end !== undefined){
let data3 = data0.end;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err9 = {instancePath:instancePath+"/period/end",schemaPath:"#/components/schemas/TotalMetrics/properties/period/properties/end/format",};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/period/end",schemaPath:"#/components/schemas/TotalMetrics/properties/period/properties/end/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/period",schemaPath:"#/components/schemas/TotalMetrics/properties/period/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.metrics !== undefined){
let data4 = data.metrics;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.total === undefined){
const err12 = {instancePath:instancePath+"/metrics",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data4.by_status === undefined){
const err13 = {instancePath:instancePath+"/metrics",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/required",params:{missingProperty: "by_status"}};
(vErrors ??= []).push(err13);
errors++;
}
if(data4.by_channel === undefined){
const err14 = {instancePath:instancePath+"/metrics",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/required",params:{missingProperty: "by_channel"}};
(vErrors ??= []).push(err14);
errors++;
}
if(data4.total !== undefined){
let data5 = data4.total;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/metrics/total",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/total/type",};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/metrics/total",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/total/minimum",};
(vErrors ??= []).push(err16);
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
const err17 = {instancePath:instancePath+"/metrics/by_status/" + i0,schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_status/items/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err17);
errors++;
}
if(data7.count === undefined){
const err18 = {instancePath:instancePath+"/metrics/by_status/" + i0,schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_status/items/required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err18);
errors++;
}
if(data7.status !== undefined){
if(!(validate3(data7.status, {instancePath:instancePath+"/metrics/by_status/" + i0+"/status",parentData:data7,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data7.count !== undefined){
let data9 = data7.count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/metrics/by_status/" + i0+"/count",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_status/items/properties/count/type",};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/metrics/by_status/" + i0+"/count",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_status/items/properties/count/minimum",};
(vErrors ??= []).push(err20);
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/metrics/by_status/" + i0,schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_status/items/type",};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/metrics/by_status",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_status/type",};
(vErrors ??= []).push(err22);
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
const err23 = {instancePath:instancePath+"/metrics/by_channel/" + i1,schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_channel/items/required",params:{missingProperty: "channel"}};
(vErrors ??= []).push(err23);
errors++;
}
if(data11.count === undefined){
const err24 = {instancePath:instancePath+"/metrics/by_channel/" + i1,schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_channel/items/required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err24);
errors++;
}
if(data11.channel !== undefined){
if(!(validate6(data11.channel, {instancePath:instancePath+"/metrics/by_channel/" + i1+"/channel",parentData:data11,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data11.count !== undefined){
let data13 = data11.count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/metrics/by_channel/" + i1+"/count",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_channel/items/properties/count/type",};
(vErrors ??= []).push(err25);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/metrics/by_channel/" + i1+"/count",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_channel/items/properties/count/minimum",};
(vErrors ??= []).push(err26);
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/metrics/by_channel/" + i1,schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_channel/items/type",};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/metrics/by_channel",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/properties/by_channel/type",};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metrics",schemaPath:"#/components/schemas/TotalMetrics/properties/metrics/type",};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/components/schemas/TotalMetrics/type",};
(vErrors ??= []).push(err30);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"period":true,"metrics":true},"dynamicProps":false,"dynamicItems":false};
const formats8 = formats.date;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.daily === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DailyMetrics/required",params:{missingProperty: "daily"}};
(vErrors ??= []).push(err0);
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
const err1 = {instancePath:instancePath+"/daily/" + i0,schemaPath:"#/components/schemas/DailyMetrics/properties/daily/items/required",params:{missingProperty: "date"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data1.count === undefined){
const err2 = {instancePath:instancePath+"/daily/" + i0,schemaPath:"#/components/schemas/DailyMetrics/properties/daily/items/required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.date !== undefined){
let data2 = data1.date;
if(typeof data2 === "string"){
if(!(formats8.validate(data2))){
const err3 = {instancePath:instancePath+"/daily/" + i0+"/date",schemaPath:"#/components/schemas/DailyMetrics/properties/daily/items/properties/date/format",};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/daily/" + i0+"/date",schemaPath:"#/components/schemas/DailyMetrics/properties/daily/items/properties/date/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data1.count !== undefined){
let data3 = data1.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/daily/" + i0+"/count",schemaPath:"#/components/schemas/DailyMetrics/properties/daily/items/properties/count/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/daily/" + i0+"/count",schemaPath:"#/components/schemas/DailyMetrics/properties/daily/items/properties/count/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/daily/" + i0,schemaPath:"#/components/schemas/DailyMetrics/properties/daily/items/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/daily",schemaPath:"#/components/schemas/DailyMetrics/properties/daily/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/DailyMetrics/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"daily":true},"dynamicProps":false,"dynamicItems":false};
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
if(data.categories === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CategoryMetrics/required",params:{missingProperty: "categories"}};
(vErrors ??= []).push(err0);
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
const err1 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/components/schemas/CategoryMetrics/properties/categories/items/required",params:{missingProperty: "category"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data1.count === undefined){
const err2 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/components/schemas/CategoryMetrics/properties/categories/items/required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.category !== undefined){
if(typeof data1.category !== "string"){
const err3 = {instancePath:instancePath+"/categories/" + i0+"/category",schemaPath:"#/components/schemas/CategoryMetrics/properties/categories/items/properties/category/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data1.count !== undefined){
let data3 = data1.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/categories/" + i0+"/count",schemaPath:"#/components/schemas/CategoryMetrics/properties/categories/items/properties/count/type",};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/categories/" + i0+"/count",schemaPath:"#/components/schemas/CategoryMetrics/properties/categories/items/properties/count/minimum",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/components/schemas/CategoryMetrics/properties/categories/items/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/categories",schemaPath:"#/components/schemas/CategoryMetrics/properties/categories/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/CategoryMetrics/type",};
(vErrors ??= []).push(err8);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"categories":true},"dynamicProps":false,"dynamicItems":false};
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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.period = true;
props0.metrics = true;
}
const _errs2 = errors;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
if(props0 !== true){
props0 = props0 || {};
props0.daily = true;
}
}
const _errs3 = errors;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
if(props0 !== true){
props0 = props0 || {};
props0.categories = true;
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/paths/~1analytics/get/responses/200/content/application~1json/schema/oneOf",params:{passingSchemas: passing0}};
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
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};
exports["/paths/~1analytics/get/responses/403/content/application~1json/schema"] = validate65;
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Conversation"] = validate22;
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema/oneOf/0"] = validate67;
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
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"period":true,"metrics":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema/oneOf/1"] = validate69;
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
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"daily":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema/oneOf/2"] = validate71;
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
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"categories":true},"dynamicProps":false,"dynamicItems":false};
return exports;
},
};
