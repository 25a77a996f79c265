// @ts-nocheck
// machine-written by npm run generate from openapi/aimychats.yaml; do not edit


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
exports["/paths/~1conversations/get/parameters/1/schema"] = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
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
exports["/paths/~1conversations/get/parameters/2/schema"] = validate2;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationStatus/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "processing") || (data === "completed")) || (data === "failed"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationStatus/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
validate2.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ConversationStatus"] = validate3;
exports["/paths/~1conversations/get/parameters/3/schema"] = validate5;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Source/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "email") || (data === "whatsapp")) || (data === "api"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Source/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Source"] = validate6;
exports["/paths/~1conversations/get/parameters/4/schema"] = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/4/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/parameters/5/schema"] = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/5/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((data === "created_at") || (data === "-created_at")) || (data === "updated_at")) || (data === "-updated_at"))){
const err1 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/5/schema/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/post/requestBody/content/application~1json/schema"] = validate10;
const func0 = length;
const pattern0 = new RegExp("\\S", "u");
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 255){
const err0 = {instancePath,schemaPath:"#/components/schemas/Title/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/Title/pattern",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Title/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 9999){
const err0 = {instancePath,schemaPath:"#/components/schemas/Content/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Content/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/Metadata/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewConversation/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate14(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate17(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/NewConversation/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewConversation"] = validate11;
exports["/components/schemas/NewConversation/properties/title"] = validate20;
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Title"] = validate12;
exports["/components/schemas/NewConversation/properties/content"] = validate22;
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Content"] = validate14;
exports["/components/schemas/NewConversation/properties/source"] = validate24;
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewConversation/properties/metadata"] = validate26;
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Metadata"] = validate17;
exports["/paths/~1conversations~1search/post/requestBody/content/application~1json/schema"] = validate28;
const formats0 = formats.date;
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Sentiment/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "positive") || (data === "neutral")) || (data === "negative"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Sentiment/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/required",params:{missingProperty: "query"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(typeof data0 === "string"){
if(func0(data0) > 500){
const err1 = {instancePath:instancePath+"/query",schemaPath:"#/components/schemas/SearchRequest/properties/query/maxLength",};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/query",schemaPath:"#/components/schemas/SearchRequest/properties/query/pattern",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/query",schemaPath:"#/components/schemas/SearchRequest/properties/query/type",};
(vErrors ??= []).push(err3);
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
const err4 = {instancePath:instancePath+"/filters/date_from",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_from/format",};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/filters/date_from",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_from/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.date_to !== undefined){
let data3 = data1.date_to;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err6 = {instancePath:instancePath+"/filters/date_to",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_to/format",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/filters/date_to",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_to/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data1.topics !== undefined){
let data4 = data1.topics;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err8 = {instancePath:instancePath+"/filters/topics/" + i0,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/topics/items/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/filters/topics",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/topics/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data1.sentiment !== undefined){
if(!(validate30(data1.sentiment, {instancePath:instancePath+"/filters/sentiment",parentData:data1,parentDataProperty:"sentiment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/filters",schemaPath:"#/components/schemas/SearchRequest/properties/filters/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.sort !== undefined){
let data7 = data.sort;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/sort",schemaPath:"#/components/schemas/SearchRequest/properties/sort/type",};
(vErrors ??= []).push(err11);
errors++;
}
if(!(((data7 === "relevance") || (data7 === "created_at")) || (data7 === "-created_at"))){
const err12 = {instancePath:instancePath+"/sort",schemaPath:"#/components/schemas/SearchRequest/properties/sort/enum",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.page !== undefined){
let data8 = data.page;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/SearchRequest/properties/page/type",};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/SearchRequest/properties/page/minimum",};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.per_page !== undefined){
let data9 = data.per_page;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err15 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/SearchRequest/properties/per_page/type",};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/SearchRequest/properties/per_page/maximum",};
(vErrors ??= []).push(err16);
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/SearchRequest/properties/per_page/minimum",};
(vErrors ??= []).push(err17);
errors++;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/type",};
(vErrors ??= []).push(err18);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest"] = validate29;
exports["/components/schemas/SearchRequest/properties/query"] = validate33;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 500){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/query/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/query/pattern",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/query/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters"] = validate34;
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date_from !== undefined){
let data0 = data.date_from;
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
const err0 = {instancePath:instancePath+"/date_from",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_from/format",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/date_from",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_from/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.date_to !== undefined){
let data1 = data.date_to;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err2 = {instancePath:instancePath+"/date_to",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_to/format",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/date_to",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_to/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.topics !== undefined){
let data2 = data.topics;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/topics/items/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/topics",schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/topics/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.sentiment !== undefined){
if(!(validate30(data.sentiment, {instancePath:instancePath+"/sentiment",parentData:data,parentDataProperty:"sentiment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/filters/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/date_from"] = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_from/format",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_from/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/date_to"] = validate37;
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_to/format",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/date_to/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/topics"] = validate38;
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/topics/items/type",};
(vErrors ??= []).push(err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/topics/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/topics/items"] = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/filters/properties/topics/items/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/filters/properties/sentiment"] = validate40;
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Sentiment"] = validate30;
exports["/components/schemas/SearchRequest/properties/sort"] = validate42;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/sort/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "relevance") || (data === "created_at")) || (data === "-created_at"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/sort/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/page"] = validate43;
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/page/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/page/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate43.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SearchRequest/properties/per_page"] = validate44;
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/per_page/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/per_page/maximum",};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/SearchRequest/properties/per_page/minimum",};
(vErrors ??= []).push(err2);
errors++;
}
}
validate44.errors = vErrors;
return errors === 0;
}
exports["/components/parameters/ConversationId/schema"] = validate45;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/parameters/ConversationId/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/ConversationId/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/patch/requestBody/content/application~1json/schema"] = validate46;
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate17(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationChange/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ConversationChange"] = validate47;
exports["/components/schemas/ConversationChange/properties/title"] = validate51;
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate51.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ConversationChange/properties/metadata"] = validate53;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1summaries/post/requestBody/content/application~1json/schema"] = validate55;
const pattern3 = new RegExp("^[a-z]{2}$", "u");
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language !== undefined){
let data0 = data.language;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:instancePath+"/language",schemaPath:"#/components/schemas/SummaryRequest/properties/language/pattern",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/language",schemaPath:"#/components/schemas/SummaryRequest/properties/language/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.style !== undefined){
let data1 = data.style;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/style",schemaPath:"#/components/schemas/SummaryRequest/properties/style/type",};
(vErrors ??= []).push(err2);
errors++;
}
if(!((data1 === "concise") || (data1 === "detailed"))){
const err3 = {instancePath:instancePath+"/style",schemaPath:"#/components/schemas/SummaryRequest/properties/style/enum",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/SummaryRequest/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SummaryRequest"] = validate56;
exports["/components/schemas/SummaryRequest/properties/language"] = validate58;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/SummaryRequest/properties/language/pattern",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/SummaryRequest/properties/language/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/SummaryRequest/properties/style"] = validate59;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/SummaryRequest/properties/style/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "concise") || (data === "detailed"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/SummaryRequest/properties/style/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1attachments/post/requestBody/content/multipart~1form-data/schema"] = validate60;
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UploadForm/required",params:{missingProperty: "file"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.file !== undefined){
if(!(typeof data.file === "string")){
const err1 = {instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UploadForm/properties/file/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.filename !== undefined){
let data1 = data.filename;
if(typeof data1 === "string"){
if(func0(data1) > 255){
const err2 = {instancePath:instancePath+"/filename",schemaPath:"#/components/schemas/UploadForm/properties/filename/maxLength",};
(vErrors ??= []).push(err2);
errors++;
}
if(func0(data1) < 1){
const err3 = {instancePath:instancePath+"/filename",schemaPath:"#/components/schemas/UploadForm/properties/filename/minLength",};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/filename",schemaPath:"#/components/schemas/UploadForm/properties/filename/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/UploadForm/type",};
(vErrors ??= []).push(err5);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/UploadForm"] = validate61;
exports["/components/schemas/UploadForm/properties/file"] = validate63;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(typeof data === "string")){
const err0 = {instancePath,schemaPath:"#/components/schemas/UploadForm/properties/file/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/UploadForm/properties/filename"] = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 255){
const err0 = {instancePath,schemaPath:"#/components/schemas/UploadForm/properties/filename/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/UploadForm/properties/filename/minLength",};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/UploadForm/properties/filename/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
exports["/paths/~1attachments~1{id}/delete/parameters/0/schema"] = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/paths/~1attachments~1%7Bid%7D/delete/parameters/0/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1attachments~1%7Bid%7D/delete/parameters/0/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
exports["/paths/~1account~1usage/get/parameters/0/schema"] = validate66;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/paths/~1account~1usage/get/parameters/0/schema/format",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1account~1usage/get/parameters/0/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
exports["/paths/~1account~1usage/get/parameters/1/schema"] = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/paths/~1account~1usage/get/parameters/1/schema/format",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1account~1usage/get/parameters/1/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
exports["/paths/~1exports/post/requestBody/content/application~1json/schema"] = validate68;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ExportFormat/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "pdf") || (data === "csv")) || (data === "json"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ExportFormat/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date_from !== undefined){
let data0 = data.date_from;
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
const err0 = {instancePath:instancePath+"/date_from",schemaPath:"#/components/schemas/DateFilter/properties/date_from/format",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/date_from",schemaPath:"#/components/schemas/DateFilter/properties/date_from/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.date_to !== undefined){
let data1 = data.date_to;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err2 = {instancePath:instancePath+"/date_to",schemaPath:"#/components/schemas/DateFilter/properties/date_to/format",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/date_to",schemaPath:"#/components/schemas/DateFilter/properties/date_to/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/DateFilter/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ExportRequest/required",params:{missingProperty: "format"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.format !== undefined){
if(!(validate70(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.filters !== undefined){
if(!(validate72(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data2 = data.options;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.include_attachments !== undefined){
if(typeof data2.include_attachments !== "boolean"){
const err1 = {instancePath:instancePath+"/options/include_attachments",schemaPath:"#/components/schemas/ExportRequest/properties/options/properties/include_attachments/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/components/schemas/ExportRequest/properties/options/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ExportRequest/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
validate68.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ExportRequest"] = validate69;
exports["/components/schemas/ExportRequest/properties/format"] = validate75;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ExportFormat"] = validate70;
exports["/components/schemas/ExportRequest/properties/filters"] = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/DateFilter"] = validate72;
exports["/components/schemas/DateFilter/properties/date_from"] = validate79;
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/DateFilter/properties/date_from/format",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/DateFilter/properties/date_from/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/DateFilter/properties/date_to"] = validate80;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/DateFilter/properties/date_to/format",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/DateFilter/properties/date_to/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ExportRequest/properties/options"] = validate81;
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include_attachments !== undefined){
if(typeof data.include_attachments !== "boolean"){
const err0 = {instancePath:instancePath+"/include_attachments",schemaPath:"#/components/schemas/ExportRequest/properties/options/properties/include_attachments/type",};
(vErrors ??= []).push(err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/ExportRequest/properties/options/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ExportRequest/properties/options/properties/include_attachments"] = validate82;
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ExportRequest/properties/options/properties/include_attachments/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
exports["/paths/~1exports~1{id}/get/parameters/0/schema"] = validate83;
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/paths/~1exports~1%7Bid%7D/get/parameters/0/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1exports~1%7Bid%7D/get/parameters/0/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks/post/requestBody/content/application~1json/schema"] = validate84;
const formats24 = formats.uri;
const pattern5 = new RegExp("^https?://", "u");
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/EventType/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((((((data === "conversation.created") || (data === "conversation.updated")) || (data === "conversation.deleted")) || (data === "summary.generated")) || (data === "summary.failed")) || (data === "storage.limit_reached")) || (data === "storage.limit_exceeded")) || (data === "subscription.updated")) || (data === "subscription.cancelled")) || (data === "api_key.created")) || (data === "api_key.revoked"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/EventType/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
const func12 = equal;
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/components/schemas/EventTypes/minItems",};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
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
const err1 = {instancePath,schemaPath:"#/components/schemas/EventTypes/uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err1);
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/EventTypes/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.events === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/required",params:{missingProperty: "events"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) > 2048){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NewWebhook/properties/url/maxLength",};
(vErrors ??= []).push(err2);
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NewWebhook/properties/url/pattern",};
(vErrors ??= []).push(err3);
errors++;
}
if(!(formats24(data0))){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NewWebhook/properties/url/format",};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NewWebhook/properties/url/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.events !== undefined){
if(!(validate86(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func0(data2) > 255){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/NewWebhook/properties/description/maxLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/NewWebhook/properties/description/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err8 = {instancePath:instancePath+"/active",schemaPath:"#/components/schemas/NewWebhook/properties/active/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
validate84.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewWebhook"] = validate85;
exports["/components/schemas/NewWebhook/properties/url"] = validate91;
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 2048){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/properties/url/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/properties/url/pattern",};
(vErrors ??= []).push(err1);
errors++;
}
if(!(formats24(data))){
const err2 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/properties/url/format",};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/properties/url/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewWebhook/properties/events"] = validate92;
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/EventTypes"] = validate86;
exports["/components/schemas/EventTypes/items"] = validate94;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/EventType"] = validate87;
exports["/components/schemas/NewWebhook/properties/description"] = validate96;
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 255){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/properties/description/maxLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/properties/description/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewWebhook/properties/active"] = validate97;
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewWebhook/properties/active/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
exports["/components/parameters/WebhookId/schema"] = validate98;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/parameters/WebhookId/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/WebhookId/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}/patch/requestBody/content/application~1json/schema"] = validate99;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events !== undefined){
if(!(validate86(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err0 = {instancePath:instancePath+"/active",schemaPath:"#/components/schemas/WebhookChange/properties/active/type",};
(vErrors ??= []).push(err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/WebhookChange/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WebhookChange"] = validate100;
exports["/components/schemas/WebhookChange/properties/events"] = validate103;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WebhookChange/properties/active"] = validate105;
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/schemas/WebhookChange/properties/active/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}~1test/post/requestBody/content/application~1json/schema"] = validate106;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/WebhookTest/required",params:{missingProperty: "event_type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.event_type !== undefined){
if(!(validate87(data.event_type, {instancePath:instancePath+"/event_type",parentData:data,parentDataProperty:"event_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/WebhookTest/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WebhookTest"] = validate107;
exports["/components/schemas/WebhookTest/properties/event_type"] = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate110.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}~1events~1{event_id}~1retry/parameters/1/schema"] = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/paths/~1webhooks~1%7Bwebhook_id%7D~1events~1%7Bevent_id%7D~1retry/parameters/1/schema/minLength",};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1webhooks~1%7Bwebhook_id%7D~1events~1%7Bevent_id%7D~1retry/parameters/1/schema/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitLimit/schema"] = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
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
validate113.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitRemaining/schema"] = validate114;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
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
validate114.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RateLimitReset/schema"] = validate115;
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
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
validate115.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/200/content/application~1json/schema"] = validate116;
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/SummaryOverview/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SummaryOverview/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SummaryOverview/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.sentiment === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SummaryOverview/required",params:{missingProperty: "sentiment"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.topics === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/SummaryOverview/required",params:{missingProperty: "topics"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/SummaryOverview/properties/title/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/components/schemas/SummaryOverview/properties/content/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.sentiment !== undefined){
if(!(validate30(data.sentiment, {instancePath:instancePath+"/sentiment",parentData:data,parentDataProperty:"sentiment",rootData,dynamicAnchors}))){
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
const err7 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/components/schemas/SummaryOverview/properties/topics/items/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/topics",schemaPath:"#/components/schemas/SummaryOverview/properties/topics/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate122.errors = vErrors;
return errors === 0;
}
const formats28 = formats["date-time"];
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationOverview/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationOverview/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ConversationOverview/required",params:{missingProperty: "source"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ConversationOverview/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/ConversationOverview/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/ConversationOverview/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.summary === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/ConversationOverview/required",params:{missingProperty: "summary"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ConversationOverview/properties/id/minLength",};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ConversationOverview/properties/id/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats28.validate(data4))){
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/ConversationOverview/properties/created_at/format",};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/ConversationOverview/properties/created_at/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
const err11 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/ConversationOverview/properties/updated_at/format",};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/ConversationOverview/properties/updated_at/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.summary !== undefined){
if(!(validate122(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/ConversationOverview/type",};
(vErrors ??= []).push(err13);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PageMeta/required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.per_page === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PageMeta/required",params:{missingProperty: "per_page"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.total === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/PageMeta/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.total_pages === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/PageMeta/required",params:{missingProperty: "total_pages"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/PageMeta/properties/page/type",};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/components/schemas/PageMeta/properties/page/minimum",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.per_page !== undefined){
let data1 = data.per_page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/PageMeta/properties/per_page/type",};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/PageMeta/properties/per_page/maximum",};
(vErrors ??= []).push(err7);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/per_page",schemaPath:"#/components/schemas/PageMeta/properties/per_page/minimum",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/PageMeta/properties/total/type",};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/PageMeta/properties/total/minimum",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.total_pages !== undefined){
let data3 = data.total_pages;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/total_pages",schemaPath:"#/components/schemas/PageMeta/properties/total_pages/type",};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/total_pages",schemaPath:"#/components/schemas/PageMeta/properties/total_pages/minimum",};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/PageMeta/type",};
(vErrors ??= []).push(err13);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PageLinks/required",params:{missingProperty: "first"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.last === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PageLinks/required",params:{missingProperty: "last"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.prev === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/PageLinks/required",params:{missingProperty: "prev"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.next === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/PageLinks/required",params:{missingProperty: "next"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.first !== undefined){
let data0 = data.first;
if(typeof data0 === "string"){
if(!(formats24(data0))){
const err4 = {instancePath:instancePath+"/first",schemaPath:"#/components/schemas/PageLinks/properties/first/format",};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/components/schemas/PageLinks/properties/first/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.last !== undefined){
let data1 = data.last;
if(typeof data1 === "string"){
if(!(formats24(data1))){
const err6 = {instancePath:instancePath+"/last",schemaPath:"#/components/schemas/PageLinks/properties/last/format",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/last",schemaPath:"#/components/schemas/PageLinks/properties/last/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.prev !== undefined){
let data2 = data.prev;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/prev",schemaPath:"#/components/schemas/PageLinks/properties/prev/type",};
(vErrors ??= []).push(err8);
errors++;
}
if(typeof data2 === "string"){
if(!(formats24(data2))){
const err9 = {instancePath:instancePath+"/prev",schemaPath:"#/components/schemas/PageLinks/properties/prev/format",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.next !== undefined){
let data3 = data.next;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/next",schemaPath:"#/components/schemas/PageLinks/properties/next/type",};
(vErrors ??= []).push(err10);
errors++;
}
if(typeof data3 === "string"){
if(!(formats24(data3))){
const err11 = {instancePath:instancePath+"/next",schemaPath:"#/components/schemas/PageLinks/properties/next/format",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/PageLinks/type",};
(vErrors ??= []).push(err12);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/required",params:{missingProperty: "meta"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.links === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/required",params:{missingProperty: "links"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate118(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/ConversationPage/properties/data/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.meta !== undefined){
if(!(validate126(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate128(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ConversationPage/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
validate116.errors = vErrors;
return errors === 0;
}
exports["/components/responses/BadRequest/content/application~1json/schema"] = validate131;
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Error/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Error/properties/error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Error/properties/error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/Error/properties/error/properties/code/type",};
(vErrors ??= []).push(err3);
errors++;
}
if(!((((((((data1 === "bad_request") || (data1 === "unauthorized")) || (data1 === "forbidden")) || (data1 === "insecure_connection")) || (data1 === "not_found")) || (data1 === "validation_error")) || (data1 === "internal_error")) || (data1 === "service_unavailable"))){
const err4 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/Error/properties/error/properties/code/enum",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err5 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/Error/properties/error/properties/message/minLength",};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/Error/properties/error/properties/message/type",};
(vErrors ??= []).push(err6);
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
const err7 = {instancePath:instancePath+"/error/details/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Error/properties/error/properties/details/properties/fields/additionalProperties/minItems",};
(vErrors ??= []).push(err7);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func0(data6) < 1){
const err8 = {instancePath:instancePath+"/error/details/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/Error/properties/error/properties/details/properties/fields/additionalProperties/items/minLength",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/error/details/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/Error/properties/error/properties/details/properties/fields/additionalProperties/items/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/error/details/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Error/properties/error/properties/details/properties/fields/additionalProperties/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/error/details/fields",schemaPath:"#/components/schemas/Error/properties/error/properties/details/properties/fields/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/error/details",schemaPath:"#/components/schemas/Error/properties/error/properties/details/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Error/properties/error/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/Error/type",};
(vErrors ??= []).push(err14);
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Unauthorized/content/application~1json/schema"] = validate134;
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Forbidden/content/application~1json/schema"] = validate136;
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate136.errors = vErrors;
return errors === 0;
}
exports["/components/headers/RetryAfter/schema"] = validate138;
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/components/headers/RetryAfter/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/headers/RetryAfter/schema/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate138.errors = vErrors;
return errors === 0;
}
exports["/components/responses/RateLimited/content/application~1json/schema"] = validate139;
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RateLimitError/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/RateLimitError/properties/error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/RateLimitError/properties/error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data0.retry_after === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/RateLimitError/properties/error/required",params:{missingProperty: "retry_after"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data0.code !== undefined){
if("rate_limit_exceeded" !== data0.code){
const err4 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/RateLimitError/properties/error/properties/code/const",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err5 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/RateLimitError/properties/error/properties/message/minLength",};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/RateLimitError/properties/error/properties/message/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data0.retry_after !== undefined){
let data3 = data0.retry_after;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/error/retry_after",schemaPath:"#/components/schemas/RateLimitError/properties/error/properties/retry_after/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/error/retry_after",schemaPath:"#/components/schemas/RateLimitError/properties/error/properties/retry_after/minimum",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/RateLimitError/properties/error/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/RateLimitError/type",};
(vErrors ??= []).push(err10);
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}
exports["/components/responses/ServerError/content/application~1json/schema"] = validate142;
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Unavailable/content/application~1json/schema"] = validate144;
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate144.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/post/responses/201/content/application~1json/schema"] = validate146;
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/Summary/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Summary/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Summary/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.sentiment === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Summary/required",params:{missingProperty: "sentiment"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.topics === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Summary/required",params:{missingProperty: "topics"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.action_items === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Summary/required",params:{missingProperty: "action_items"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/Summary/properties/title/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/components/schemas/Summary/properties/content/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.sentiment !== undefined){
if(!(validate30(data.sentiment, {instancePath:instancePath+"/sentiment",parentData:data,parentDataProperty:"sentiment",rootData,dynamicAnchors}))){
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
const err8 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/components/schemas/Summary/properties/topics/items/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/topics",schemaPath:"#/components/schemas/Summary/properties/topics/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.action_items !== undefined){
let data5 = data.action_items;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err10 = {instancePath:instancePath+"/action_items/" + i1,schemaPath:"#/components/schemas/Summary/properties/action_items/items/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/action_items",schemaPath:"#/components/schemas/Summary/properties/action_items/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
validate152.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreatedConversation/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreatedConversation/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreatedConversation/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/CreatedConversation/required",params:{missingProperty: "source"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/CreatedConversation/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/CreatedConversation/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.summary === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/CreatedConversation/required",params:{missingProperty: "summary"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreatedConversation/properties/id/minLength",};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreatedConversation/properties/id/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate14(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/CreatedConversation/properties/created_at/format",};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/CreatedConversation/properties/created_at/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.summary !== undefined){
if(!(validate152(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/CreatedConversation/type",};
(vErrors ??= []).push(err11);
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}
exports["/components/responses/MalformedBody/content/application~1json/schema"] = validate156;
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
exports["/components/responses/PayloadTooLarge/content/application~1json/schema"] = validate158;
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}
exports["/components/responses/UnsupportedMediaType/content/application~1json/schema"] = validate160;
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}
exports["/components/responses/ValidationFailed/content/application~1json/schema"] = validate162;
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1search/post/responses/200/content/application~1json/schema"] = validate164;
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchHit/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchHit/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.snippet === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SearchHit/required",params:{missingProperty: "snippet"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.score === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SearchHit/required",params:{missingProperty: "score"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/SearchHit/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SearchHit/properties/id/minLength",};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SearchHit/properties/id/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/SearchHit/properties/title/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.snippet !== undefined){
if(typeof data.snippet !== "string"){
const err8 = {instancePath:instancePath+"/snippet",schemaPath:"#/components/schemas/SearchHit/properties/snippet/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/score",schemaPath:"#/components/schemas/SearchHit/properties/score/maximum",};
(vErrors ??= []).push(err9);
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/score",schemaPath:"#/components/schemas/SearchHit/properties/score/exclusiveMinimum",};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/score",schemaPath:"#/components/schemas/SearchHit/properties/score/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats28.validate(data4))){
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/SearchHit/properties/created_at/format",};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/SearchHit/properties/created_at/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/SearchHit/type",};
(vErrors ??= []).push(err14);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SearchResult/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SearchResult/required",params:{missingProperty: "meta"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate166(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/SearchResult/properties/data/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.total === undefined){
const err3 = {instancePath:instancePath+"/meta",schemaPath:"#/components/schemas/SearchResult/properties/meta/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.took_ms === undefined){
const err4 = {instancePath:instancePath+"/meta",schemaPath:"#/components/schemas/SearchResult/properties/meta/required",params:{missingProperty: "took_ms"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.total !== undefined){
let data3 = data2.total;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/meta/total",schemaPath:"#/components/schemas/SearchResult/properties/meta/properties/total/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/meta/total",schemaPath:"#/components/schemas/SearchResult/properties/meta/properties/total/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data2.took_ms !== undefined){
let data4 = data2.took_ms;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/meta/took_ms",schemaPath:"#/components/schemas/SearchResult/properties/meta/properties/took_ms/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/meta/took_ms",schemaPath:"#/components/schemas/SearchResult/properties/meta/properties/took_ms/minimum",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/meta",schemaPath:"#/components/schemas/SearchResult/properties/meta/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/SearchResult/type",};
(vErrors ??= []).push(err10);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
validate164.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/get/responses/200/content/application~1json/schema"] = validate169;
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AttachmentOverview/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.filename === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AttachmentOverview/required",params:{missingProperty: "filename"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.size === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AttachmentOverview/required",params:{missingProperty: "size"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AttachmentOverview/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AttachmentOverview/properties/id/minLength",};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AttachmentOverview/properties/id/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.filename !== undefined){
let data1 = data.filename;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err6 = {instancePath:instancePath+"/filename",schemaPath:"#/components/schemas/AttachmentOverview/properties/filename/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/filename",schemaPath:"#/components/schemas/AttachmentOverview/properties/filename/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/components/schemas/AttachmentOverview/properties/size/type",};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/components/schemas/AttachmentOverview/properties/size/minimum",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!(formats24(data3))){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AttachmentOverview/properties/url/format",};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/AttachmentOverview/properties/url/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/AttachmentOverview/type",};
(vErrors ??= []).push(err12);
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "source"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.summary === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "summary"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.attachments === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/required",params:{missingProperty: "attachments"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ConversationDetail/properties/id/minLength",};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ConversationDetail/properties/id/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate14(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
const err11 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/ConversationDetail/properties/created_at/format",};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/ConversationDetail/properties/created_at/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats28.validate(data6))){
const err13 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/ConversationDetail/properties/updated_at/format",};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/ConversationDetail/properties/updated_at/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.summary !== undefined){
if(!(validate152(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate17(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.attachments !== undefined){
let data9 = data.attachments;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data9[i0], {instancePath:instancePath+"/attachments/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/attachments",schemaPath:"#/components/schemas/ConversationDetail/properties/attachments/type",};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/components/schemas/ConversationDetail/type",};
(vErrors ??= []).push(err16);
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
validate169.errors = vErrors;
return errors === 0;
}
exports["/components/responses/NotFound/content/application~1json/schema"] = validate180;
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate180.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/delete/responses/200/content/application~1json/schema"] = validate182;
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleted === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Deleted/required",params:{missingProperty: "deleted"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Deleted/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.deleted !== undefined){
if(true !== data.deleted){
const err2 = {instancePath:instancePath+"/deleted",schemaPath:"#/components/schemas/Deleted/properties/deleted/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Deleted/properties/id/minLength",};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Deleted/properties/id/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/Deleted/type",};
(vErrors ??= []).push(err5);
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate182.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/patch/responses/200/content/application~1json/schema"] = validate185;
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "source"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.summary === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Conversation/required",params:{missingProperty: "summary"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Conversation/properties/id/minLength",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Conversation/properties/id/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.title !== undefined){
if(!(validate12(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate14(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate6(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
const err10 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Conversation/properties/created_at/format",};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Conversation/properties/created_at/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats28.validate(data6))){
const err12 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Conversation/properties/updated_at/format",};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Conversation/properties/updated_at/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.summary !== undefined){
if(!(validate152(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate17(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/Conversation/type",};
(vErrors ??= []).push(err14);
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate186(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
validate185.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1summaries/post/responses/201/content/application~1json/schema"] = validate194;
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SummaryJob/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.conversation_id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SummaryJob/required",params:{missingProperty: "conversation_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SummaryJob/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SummaryJob/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SummaryJob/properties/id/minLength",};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SummaryJob/properties/id/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.conversation_id !== undefined){
let data1 = data.conversation_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err6 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/SummaryJob/properties/conversation_id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/components/schemas/SummaryJob/properties/conversation_id/type",};
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
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats28.validate(data3))){
const err8 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/SummaryJob/properties/created_at/format",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/SummaryJob/properties/created_at/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/SummaryJob/type",};
(vErrors ??= []).push(err10);
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
validate194.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1attachments/get/responses/200/content/application~1json/schema"] = validate198;
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Attachment/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.filename === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Attachment/required",params:{missingProperty: "filename"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.size === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Attachment/required",params:{missingProperty: "size"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.mime_type === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Attachment/required",params:{missingProperty: "mime_type"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.url === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Attachment/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Attachment/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Attachment/properties/id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Attachment/properties/id/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.filename !== undefined){
let data1 = data.filename;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err8 = {instancePath:instancePath+"/filename",schemaPath:"#/components/schemas/Attachment/properties/filename/minLength",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/filename",schemaPath:"#/components/schemas/Attachment/properties/filename/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Attachment/properties/size/type",};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Attachment/properties/size/minimum",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.mime_type !== undefined){
let data3 = data.mime_type;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err12 = {instancePath:instancePath+"/mime_type",schemaPath:"#/components/schemas/Attachment/properties/mime_type/minLength",};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mime_type",schemaPath:"#/components/schemas/Attachment/properties/mime_type/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!(formats24(data4))){
const err14 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/Attachment/properties/url/format",};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/Attachment/properties/url/type",};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
const err16 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Attachment/properties/created_at/format",};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Attachment/properties/created_at/type",};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/components/schemas/Attachment/type",};
(vErrors ??= []).push(err18);
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AttachmentList/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate200(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/AttachmentList/properties/data/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/AttachmentList/type",};
(vErrors ??= []).push(err2);
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
validate198.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1attachments/post/responses/201/content/application~1json/schema"] = validate203;
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
validate203.errors = vErrors;
return errors === 0;
}
exports["/paths/~1attachments~1{id}/delete/responses/200/content/application~1json/schema"] = validate205;
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate205.errors = vErrors;
return errors === 0;
}
exports["/paths/~1account/get/responses/200/content/application~1json/schema"] = validate207;
const formats60 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Account/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Account/required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.plan === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Account/required",params:{missingProperty: "plan"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.storage === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Account/required",params:{missingProperty: "storage"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.api_usage === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Account/required",params:{missingProperty: "api_usage"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Account/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Account/properties/id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Account/properties/id/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats60.test(data1))){
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Account/properties/email/format",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Account/properties/email/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.plan !== undefined){
if(typeof data.plan !== "string"){
const err10 = {instancePath:instancePath+"/plan",schemaPath:"#/components/schemas/Account/properties/plan/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.storage !== undefined){
let data3 = data.storage;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.used_mb === undefined){
const err11 = {instancePath:instancePath+"/storage",schemaPath:"#/components/schemas/Account/properties/storage/required",params:{missingProperty: "used_mb"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data3.limit_mb === undefined){
const err12 = {instancePath:instancePath+"/storage",schemaPath:"#/components/schemas/Account/properties/storage/required",params:{missingProperty: "limit_mb"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data3.used_mb !== undefined){
let data4 = data3.used_mb;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/storage/used_mb",schemaPath:"#/components/schemas/Account/properties/storage/properties/used_mb/minimum",};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/storage/used_mb",schemaPath:"#/components/schemas/Account/properties/storage/properties/used_mb/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data3.limit_mb !== undefined){
let data5 = data3.limit_mb;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/storage/limit_mb",schemaPath:"#/components/schemas/Account/properties/storage/properties/limit_mb/minimum",};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/storage/limit_mb",schemaPath:"#/components/schemas/Account/properties/storage/properties/limit_mb/type",};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/storage",schemaPath:"#/components/schemas/Account/properties/storage/type",};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.api_usage !== undefined){
let data6 = data.api_usage;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.requests_today === undefined){
const err18 = {instancePath:instancePath+"/api_usage",schemaPath:"#/components/schemas/Account/properties/api_usage/required",params:{missingProperty: "requests_today"}};
(vErrors ??= []).push(err18);
errors++;
}
if(data6.limit_per_day === undefined){
const err19 = {instancePath:instancePath+"/api_usage",schemaPath:"#/components/schemas/Account/properties/api_usage/required",params:{missingProperty: "limit_per_day"}};
(vErrors ??= []).push(err19);
errors++;
}
if(data6.requests_today !== undefined){
let data7 = data6.requests_today;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/api_usage/requests_today",schemaPath:"#/components/schemas/Account/properties/api_usage/properties/requests_today/type",};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/api_usage/requests_today",schemaPath:"#/components/schemas/Account/properties/api_usage/properties/requests_today/minimum",};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data6.limit_per_day !== undefined){
let data8 = data6.limit_per_day;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/api_usage/limit_per_day",schemaPath:"#/components/schemas/Account/properties/api_usage/properties/limit_per_day/type",};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/api_usage/limit_per_day",schemaPath:"#/components/schemas/Account/properties/api_usage/properties/limit_per_day/minimum",};
(vErrors ??= []).push(err23);
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/api_usage",schemaPath:"#/components/schemas/Account/properties/api_usage/type",};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats28.validate(data9))){
const err25 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Account/properties/created_at/format",};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Account/properties/created_at/type",};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/components/schemas/Account/type",};
(vErrors ??= []).push(err27);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
validate207.errors = vErrors;
return errors === 0;
}
exports["/paths/~1account~1usage/get/responses/200/content/application~1json/schema"] = validate210;
function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Usage/required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.conversations === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Usage/required",params:{missingProperty: "conversations"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.storage === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Usage/required",params:{missingProperty: "storage"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.api_requests === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Usage/required",params:{missingProperty: "api_requests"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.period !== undefined){
let data0 = data.period;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.from === undefined){
const err4 = {instancePath:instancePath+"/period",schemaPath:"#/components/schemas/Usage/properties/period/required",params:{missingProperty: "from"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data0.to === undefined){
const err5 = {instancePath:instancePath+"/period",schemaPath:"#/components/schemas/Usage/properties/period/required",params:{missingProperty: "to"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data0.from !== undefined){
let data1 = data0.from;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err6 = {instancePath:instancePath+"/period/from",schemaPath:"#/components/schemas/Usage/properties/period/properties/from/format",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/period/from",schemaPath:"#/components/schemas/Usage/properties/period/properties/from/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data0.to !== undefined){
let data2 = data0.to;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err8 = {instancePath:instancePath+"/period/to",schemaPath:"#/components/schemas/Usage/properties/period/properties/to/format",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/period/to",schemaPath:"#/components/schemas/Usage/properties/period/properties/to/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/period",schemaPath:"#/components/schemas/Usage/properties/period/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.conversations !== undefined){
let data3 = data.conversations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.total === undefined){
const err11 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Usage/properties/conversations/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data3.by_source === undefined){
const err12 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Usage/properties/conversations/required",params:{missingProperty: "by_source"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data3.total !== undefined){
let data4 = data3.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/conversations/total",schemaPath:"#/components/schemas/Usage/properties/conversations/properties/total/type",};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/conversations/total",schemaPath:"#/components/schemas/Usage/properties/conversations/properties/total/minimum",};
(vErrors ??= []).push(err14);
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
const err15 = {instancePath:instancePath+"/conversations/by_source/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Usage/properties/conversations/properties/by_source/additionalProperties/type",};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/conversations/by_source/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Usage/properties/conversations/properties/by_source/additionalProperties/minimum",};
(vErrors ??= []).push(err16);
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/conversations/by_source",schemaPath:"#/components/schemas/Usage/properties/conversations/properties/by_source/type",};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/Usage/properties/conversations/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.storage !== undefined){
let data7 = data.storage;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.total_mb === undefined){
const err19 = {instancePath:instancePath+"/storage",schemaPath:"#/components/schemas/Usage/properties/storage/required",params:{missingProperty: "total_mb"}};
(vErrors ??= []).push(err19);
errors++;
}
if(data7.by_type === undefined){
const err20 = {instancePath:instancePath+"/storage",schemaPath:"#/components/schemas/Usage/properties/storage/required",params:{missingProperty: "by_type"}};
(vErrors ??= []).push(err20);
errors++;
}
if(data7.total_mb !== undefined){
let data8 = data7.total_mb;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/storage/total_mb",schemaPath:"#/components/schemas/Usage/properties/storage/properties/total_mb/minimum",};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/storage/total_mb",schemaPath:"#/components/schemas/Usage/properties/storage/properties/total_mb/type",};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data7.by_type !== undefined){
let data9 = data7.by_type;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.conversations === undefined){
const err23 = {instancePath:instancePath+"/storage/by_type",schemaPath:"#/components/schemas/Usage/properties/storage/properties/by_type/required",params:{missingProperty: "conversations"}};
(vErrors ??= []).push(err23);
errors++;
}
if(data9.attachments === undefined){
const err24 = {instancePath:instancePath+"/storage/by_type",schemaPath:"#/components/schemas/Usage/properties/storage/properties/by_type/required",params:{missingProperty: "attachments"}};
(vErrors ??= []).push(err24);
errors++;
}
if(data9.conversations !== undefined){
let data10 = data9.conversations;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/storage/by_type/conversations",schemaPath:"#/components/schemas/Usage/properties/storage/properties/by_type/properties/conversations/minimum",};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/storage/by_type/conversations",schemaPath:"#/components/schemas/Usage/properties/storage/properties/by_type/properties/conversations/type",};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data9.attachments !== undefined){
let data11 = data9.attachments;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/storage/by_type/attachments",schemaPath:"#/components/schemas/Usage/properties/storage/properties/by_type/properties/attachments/minimum",};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/storage/by_type/attachments",schemaPath:"#/components/schemas/Usage/properties/storage/properties/by_type/properties/attachments/type",};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/storage/by_type",schemaPath:"#/components/schemas/Usage/properties/storage/properties/by_type/type",};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/storage",schemaPath:"#/components/schemas/Usage/properties/storage/type",};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.api_requests !== undefined){
let data12 = data.api_requests;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.total === undefined){
const err31 = {instancePath:instancePath+"/api_requests",schemaPath:"#/components/schemas/Usage/properties/api_requests/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err31);
errors++;
}
if(data12.by_endpoint === undefined){
const err32 = {instancePath:instancePath+"/api_requests",schemaPath:"#/components/schemas/Usage/properties/api_requests/required",params:{missingProperty: "by_endpoint"}};
(vErrors ??= []).push(err32);
errors++;
}
if(data12.total !== undefined){
let data13 = data12.total;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/api_requests/total",schemaPath:"#/components/schemas/Usage/properties/api_requests/properties/total/type",};
(vErrors ??= []).push(err33);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/api_requests/total",schemaPath:"#/components/schemas/Usage/properties/api_requests/properties/total/minimum",};
(vErrors ??= []).push(err34);
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
const err35 = {instancePath:instancePath+"/api_requests/by_endpoint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Usage/properties/api_requests/properties/by_endpoint/additionalProperties/type",};
(vErrors ??= []).push(err35);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/api_requests/by_endpoint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/Usage/properties/api_requests/properties/by_endpoint/additionalProperties/minimum",};
(vErrors ??= []).push(err36);
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/api_requests/by_endpoint",schemaPath:"#/components/schemas/Usage/properties/api_requests/properties/by_endpoint/type",};
(vErrors ??= []).push(err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/api_requests",schemaPath:"#/components/schemas/Usage/properties/api_requests/type",};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/components/schemas/Usage/type",};
(vErrors ??= []).push(err39);
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate211(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
validate210.errors = vErrors;
return errors === 0;
}
exports["/paths/~1exports/post/responses/201/content/application~1json/schema"] = validate213;
function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ExportStatus/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "processing") || (data === "completed")) || (data === "failed"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ExportStatus/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreatedExport/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreatedExport/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.format === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreatedExport/required",params:{missingProperty: "format"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/CreatedExport/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreatedExport/properties/id/minLength",};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreatedExport/properties/id/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.status !== undefined){
if(!(validate215(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate70(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats28.validate(data3))){
const err6 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/CreatedExport/properties/created_at/format",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/CreatedExport/properties/created_at/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/CreatedExport/type",};
(vErrors ??= []).push(err8);
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
validate213.errors = vErrors;
return errors === 0;
}
exports["/paths/~1exports~1{id}/get/responses/200/content/application~1json/schema"] = validate219;
function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Export/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Export/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.format === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Export/required",params:{missingProperty: "format"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Export/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Export/properties/id/minLength",};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Export/properties/id/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.status !== undefined){
if(!(validate215(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate70(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.size_mb !== undefined){
let data3 = data.size_mb;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/size_mb",schemaPath:"#/components/schemas/Export/properties/size_mb/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/size_mb",schemaPath:"#/components/schemas/Export/properties/size_mb/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.download_url !== undefined){
let data4 = data.download_url;
if(typeof data4 === "string"){
if(!(formats24(data4))){
const err8 = {instancePath:instancePath+"/download_url",schemaPath:"#/components/schemas/Export/properties/download_url/format",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/download_url",schemaPath:"#/components/schemas/Export/properties/download_url/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.expires_at !== undefined){
let data5 = data.expires_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
const err10 = {instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/Export/properties/expires_at/format",};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/Export/properties/expires_at/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats28.validate(data6))){
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Export/properties/created_at/format",};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Export/properties/created_at/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/Export/type",};
(vErrors ??= []).push(err14);
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate220(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}
exports["/paths/~1auth~1test/get/responses/200/content/application~1json/schema"] = validate224;
function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authenticated === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",params:{missingProperty: "authenticated"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.user === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",params:{missingProperty: "user"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.scopes === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",params:{missingProperty: "scopes"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.rate_limit === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Authentication/required",params:{missingProperty: "rate_limit"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.authenticated !== undefined){
if(true !== data.authenticated){
const err4 = {instancePath:instancePath+"/authenticated",schemaPath:"#/components/schemas/Authentication/properties/authenticated/const",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err5 = {instancePath:instancePath+"/user",schemaPath:"#/components/schemas/Authentication/properties/user/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.email === undefined){
const err6 = {instancePath:instancePath+"/user",schemaPath:"#/components/schemas/Authentication/properties/user/required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err7 = {instancePath:instancePath+"/user/id",schemaPath:"#/components/schemas/Authentication/properties/user/properties/id/minLength",};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/user/id",schemaPath:"#/components/schemas/Authentication/properties/user/properties/id/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data1.email !== undefined){
let data3 = data1.email;
if(typeof data3 === "string"){
if(!(formats60.test(data3))){
const err9 = {instancePath:instancePath+"/user/email",schemaPath:"#/components/schemas/Authentication/properties/user/properties/email/format",};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/user/email",schemaPath:"#/components/schemas/Authentication/properties/user/properties/email/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/user",schemaPath:"#/components/schemas/Authentication/properties/user/type",};
(vErrors ??= []).push(err11);
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
const err12 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/components/schemas/Authentication/properties/scopes/items/type",};
(vErrors ??= []).push(err12);
errors++;
}
if(!((((data5 === "read") || (data5 === "write")) || (data5 === "delete")) || (data5 === "admin"))){
const err13 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/components/schemas/Authentication/properties/scopes/items/enum",};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/scopes",schemaPath:"#/components/schemas/Authentication/properties/scopes/type",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.rate_limit !== undefined){
let data6 = data.rate_limit;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.limit === undefined){
const err15 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/required",params:{missingProperty: "limit"}};
(vErrors ??= []).push(err15);
errors++;
}
if(data6.remaining === undefined){
const err16 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/required",params:{missingProperty: "remaining"}};
(vErrors ??= []).push(err16);
errors++;
}
if(data6.reset === undefined){
const err17 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/required",params:{missingProperty: "reset"}};
(vErrors ??= []).push(err17);
errors++;
}
if(data6.limit !== undefined){
let data7 = data6.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/rate_limit/limit",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/properties/limit/type",};
(vErrors ??= []).push(err18);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/rate_limit/limit",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/properties/limit/minimum",};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data6.remaining !== undefined){
let data8 = data6.remaining;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/rate_limit/remaining",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/properties/remaining/type",};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/rate_limit/remaining",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/properties/remaining/minimum",};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data6.reset !== undefined){
let data9 = data6.reset;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/rate_limit/reset",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/properties/reset/type",};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1000000000 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/rate_limit/reset",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/properties/reset/minimum",};
(vErrors ??= []).push(err23);
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/components/schemas/Authentication/properties/rate_limit/type",};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/components/schemas/Authentication/type",};
(vErrors ??= []).push(err25);
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
validate224.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks/get/responses/200/content/application~1json/schema"] = validate227;
function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Webhook/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Webhook/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.events === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Webhook/required",params:{missingProperty: "events"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.active === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Webhook/required",params:{missingProperty: "active"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Webhook/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Webhook/properties/id/minLength",};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Webhook/properties/id/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats24(data1))){
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/Webhook/properties/url/format",};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/Webhook/properties/url/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.events !== undefined){
if(!(validate86(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Webhook/properties/description/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err10 = {instancePath:instancePath+"/active",schemaPath:"#/components/schemas/Webhook/properties/active/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
const err11 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Webhook/properties/created_at/format",};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Webhook/properties/created_at/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/Webhook/type",};
(vErrors ??= []).push(err13);
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/WebhookList/required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 10){
const err1 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/WebhookList/properties/data/maxItems",};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/WebhookList/properties/data/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/WebhookList/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate228(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
validate227.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks/post/responses/201/content/application~1json/schema"] = validate233;
const pattern7 = new RegExp("^whsec_\\w+$", "u");
function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreatedWebhook/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreatedWebhook/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.events === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreatedWebhook/required",params:{missingProperty: "events"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.secret === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/CreatedWebhook/required",params:{missingProperty: "secret"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.active === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/CreatedWebhook/required",params:{missingProperty: "active"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/CreatedWebhook/required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreatedWebhook/properties/id/minLength",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreatedWebhook/properties/id/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats24(data1))){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/CreatedWebhook/properties/url/format",};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/CreatedWebhook/properties/url/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.events !== undefined){
if(!(validate86(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreatedWebhook/properties/description/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err11 = {instancePath:instancePath+"/secret",schemaPath:"#/components/schemas/CreatedWebhook/properties/secret/pattern",};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/secret",schemaPath:"#/components/schemas/CreatedWebhook/properties/secret/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err13 = {instancePath:instancePath+"/active",schemaPath:"#/components/schemas/CreatedWebhook/properties/active/type",};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats28.validate(data6))){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/CreatedWebhook/properties/created_at/format",};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/CreatedWebhook/properties/created_at/type",};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/components/schemas/CreatedWebhook/type",};
(vErrors ??= []).push(err16);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
validate233.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}/delete/responses/200/content/application~1json/schema"] = validate237;
function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate237.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}/patch/responses/200/content/application~1json/schema"] = validate239;
function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
validate239.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}~1test/post/responses/200/content/application~1json/schema"] = validate241;
function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhook_id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/WebhookDelivery/required",params:{missingProperty: "webhook_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.event_id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/WebhookDelivery/required",params:{missingProperty: "event_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.event_type === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/WebhookDelivery/required",params:{missingProperty: "event_type"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/WebhookDelivery/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.attempts === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/WebhookDelivery/required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.next_attempt_at === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/WebhookDelivery/required",params:{missingProperty: "next_attempt_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.reason === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/WebhookDelivery/required",params:{missingProperty: "reason"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.webhook_id !== undefined){
let data0 = data.webhook_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err7 = {instancePath:instancePath+"/webhook_id",schemaPath:"#/components/schemas/WebhookDelivery/properties/webhook_id/minLength",};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/webhook_id",schemaPath:"#/components/schemas/WebhookDelivery/properties/webhook_id/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.event_id !== undefined){
let data1 = data.event_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"#/components/schemas/WebhookDelivery/properties/event_id/minLength",};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/event_id",schemaPath:"#/components/schemas/WebhookDelivery/properties/event_id/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.event_type !== undefined){
if(!(validate87(data.event_type, {instancePath:instancePath+"/event_type",parentData:data,parentDataProperty:"event_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/WebhookDelivery/properties/status/type",};
(vErrors ??= []).push(err11);
errors++;
}
if(!(((data3 === "pending") || (data3 === "delivered")) || (data3 === "failed"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/WebhookDelivery/properties/status/enum",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.attempts !== undefined){
let data4 = data.attempts;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/attempts",schemaPath:"#/components/schemas/WebhookDelivery/properties/attempts/type",};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 6 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/attempts",schemaPath:"#/components/schemas/WebhookDelivery/properties/attempts/maximum",};
(vErrors ??= []).push(err14);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/attempts",schemaPath:"#/components/schemas/WebhookDelivery/properties/attempts/minimum",};
(vErrors ??= []).push(err15);
errors++;
}
}
}
if(data.next_attempt_at !== undefined){
let data5 = data.next_attempt_at;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/next_attempt_at",schemaPath:"#/components/schemas/WebhookDelivery/properties/next_attempt_at/type",};
(vErrors ??= []).push(err16);
errors++;
}
if(typeof data5 === "string"){
if(!(formats28.validate(data5))){
const err17 = {instancePath:instancePath+"/next_attempt_at",schemaPath:"#/components/schemas/WebhookDelivery/properties/next_attempt_at/format",};
(vErrors ??= []).push(err17);
errors++;
}
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (data6 !== null)){
const err18 = {instancePath:instancePath+"/reason",schemaPath:"#/components/schemas/WebhookDelivery/properties/reason/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/components/schemas/WebhookDelivery/type",};
(vErrors ??= []).push(err19);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate242(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
validate241.errors = vErrors;
return errors === 0;
}
exports["/paths/~1webhooks~1{webhook_id}~1events~1{event_id}~1retry/post/responses/200/content/application~1json/schema"] = validate245;
function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate242(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
