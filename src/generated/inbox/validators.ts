// @ts-nocheck
// machine-written by npm run generate from openapi/inbox.yaml; do not edit


import type { CompiledSchemas } from '../../spec/compiled-schemas.ts';
import { document } from './document.ts';

export const validators: CompiledSchemas = {
document,
checks({ part, formats, length, equal }) {
const exports = {};
exports["/paths/~1conversations/get/parameters/0/schema"] = validate0;
function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1909,});
errors++;
}
if(!(((data === "open") || (data === "pending")) || (data === "resolved"))){
(vErrors ??= []).push({instancePath,schemaPath:1910,});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ConversationStatus"] = validate1;
exports["/paths/~1conversations/get/parameters/1/schema"] = validate3;
const func0 = length;
function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 40){
(vErrors ??= []).push({instancePath,schemaPath:1918,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:1917,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1916,});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
validate3.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ChannelType"] = validate4;
exports["/paths/~1conversations/get/parameters/2/schema"] = validate6;
const pattern0 = new RegExp("^\\S(.*\\S)?$", "u");
function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 50){
(vErrors ??= []).push({instancePath,schemaPath:1937,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:1936,});
errors++;
}
if(!pattern0.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:1938,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1935,});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate7(data, {instancePath}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
validate6.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Tag"] = validate7;
exports["/paths/~1conversations/get/parameters/3/schema"] = validate9;
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:119,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:118,});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
exports["/components/parameters/Page/schema"] = validate10;
function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1772,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1773,});
errors++;
}
}
validate10.errors = vErrors;
return errors === 0;
}
exports["/components/parameters/PerPage/schema"] = validate11;
function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1781,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1783,});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1782,});
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/post/requestBody/content/application~1json/schema"] = validate12;
const pattern1 = new RegExp("\\S", "u");
function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 4096){
(vErrors ??= []).push({instancePath,schemaPath:1958,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:1957,});
errors++;
}
if(!pattern1.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:1959,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1956,});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2066,params:{missingProperty: "contact_id"}});
errors++;
}
if(data.channel_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2066,params:{missingProperty: "channel_id"}});
errors++;
}
if(data.contact_id !== undefined){
if(typeof data.contact_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contact_id",schemaPath:2071,});
errors++;
}
}
if(data.channel_id !== undefined){
if(typeof data.channel_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/channel_id",schemaPath:2075,});
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subject",schemaPath:2079,});
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/subject",schemaPath:2082,});
errors++;
}
}
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2064,});
errors++;
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
exports["/components/schemas/NewConversation"] = validate13;
exports["/components/schemas/NewConversation/properties/contact_id"] = validate17;
function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:2071,});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewConversation/properties/channel_id"] = validate18;
function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:2075,});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewConversation/properties/subject"] = validate19;
function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:2079,});
errors++;
}
if(typeof data === "string"){
if(func0(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:2082,});
errors++;
}
}
validate19.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewConversation/properties/text"] = validate20;
function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate14(data, {instancePath}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Text"] = validate14;
exports["/paths/~1conversations~1{id}/parameters/0/schema"] = validate22;
function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:246,});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1status/parameters/0/schema"] = validate23;
function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:306,});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1status/post/requestBody/content/application~1json/schema"] = validate24;
function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2088,params:{missingProperty: "status"}});
errors++;
}
if(data.status !== undefined){
if(!(validate1(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2086,});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate25(data, {instancePath}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/StatusChange"] = validate25;
exports["/components/schemas/StatusChange/properties/status"] = validate28;
function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1tags/parameters/0/schema"] = validate30;
function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:364,});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1tags/post/requestBody/content/application~1json/schema"] = validate31;
function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2096,params:{missingProperty: "tag"}});
errors++;
}
if(data.tag !== undefined){
if(!(validate7(data.tag, {instancePath:instancePath+"/tag"}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2094,});
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
exports["/components/schemas/NewTag"] = validate32;
exports["/components/schemas/NewTag/properties/tag"] = validate35;
function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate7(data, {instancePath}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1tags~1{tag}/parameters/0/schema"] = validate37;
function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:422,});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1tags~1{tag}/parameters/1/schema"] = validate38;
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:429,});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1assign/parameters/0/schema"] = validate39;
function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:484,});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1assign/post/requestBody/content/application~1json/schema"] = validate40;
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2104,params:{missingProperty: "agent_id"}});
errors++;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/agent_id",schemaPath:2108,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2102,});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Assignment"] = validate41;
exports["/components/schemas/Assignment/properties/agent_id"] = validate43;
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:2108,});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1messages/parameters/0/schema"] = validate44;
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:542,});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1messages/post/requestBody/content/application~1json/schema"] = validate45;
function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2180,params:{missingProperty: "text"}});
errors++;
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2178,});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate46(data, {instancePath}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewMessage"] = validate46;
exports["/components/schemas/NewMessage/properties/text"] = validate49;
function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate14(data, {instancePath}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
validate49.errors = vErrors;
return errors === 0;
}
exports["/paths/~1ai-suggest/get/parameters/0/schema"] = validate51;
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:672,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:671,});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
exports["/paths/~1contacts/post/requestBody/content/application~1json/schema"] = validate52;
function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 120){
(vErrors ??= []).push({instancePath,schemaPath:1945,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:1944,});
errors++;
}
if(!pattern1.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:1946,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1943,});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2260,params:{missingProperty: "name"}});
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data1 = data.email;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2266,});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2270,});
errors++;
}
if(!(formats0.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2269,});
errors++;
}
}
}
if(data.phone !== undefined){
let data2 = data.phone;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:2272,});
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:2276,});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:2275,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2258,});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewContact"] = validate53;
exports["/components/schemas/NewContact/properties/name"] = validate57;
function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Name"] = validate54;
exports["/components/schemas/NewContact/properties/email"] = validate59;
function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:2266,});
errors++;
}
if(typeof data === "string"){
if(func0(data) > 254){
(vErrors ??= []).push({instancePath,schemaPath:2270,});
errors++;
}
if(!(formats0.test(data))){
(vErrors ??= []).push({instancePath,schemaPath:2269,});
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewContact/properties/phone"] = validate60;
function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:2272,});
errors++;
}
if(typeof data === "string"){
if(func0(data) > 40){
(vErrors ??= []).push({instancePath,schemaPath:2276,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:2275,});
errors++;
}
}
validate60.errors = vErrors;
return errors === 0;
}
exports["/paths/~1contacts~1{id}/parameters/0/schema"] = validate61;
function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:810,});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
exports["/paths/~1contacts~1{id}/patch/requestBody/content/application~1json/schema"] = validate62;
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:2280,});
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data1 = data.email;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2287,});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2291,});
errors++;
}
if(!(formats0.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2290,});
errors++;
}
}
}
if(data.phone !== undefined){
let data2 = data.phone;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:2293,});
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:2297,});
errors++;
}
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:2296,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2278,});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate63(data, {instancePath}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ContactChange"] = validate63;
exports["/components/schemas/ContactChange/properties/name"] = validate66;
function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ContactChange/properties/email"] = validate68;
function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:2287,});
errors++;
}
if(typeof data === "string"){
if(func0(data) > 254){
(vErrors ??= []).push({instancePath,schemaPath:2291,});
errors++;
}
if(!(formats0.test(data))){
(vErrors ??= []).push({instancePath,schemaPath:2290,});
errors++;
}
}
validate68.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ContactChange/properties/phone"] = validate69;
function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:2293,});
errors++;
}
if(typeof data === "string"){
if(func0(data) > 40){
(vErrors ??= []).push({instancePath,schemaPath:2297,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:2296,});
errors++;
}
}
validate69.errors = vErrors;
return errors === 0;
}
exports["/paths/~1channels/post/requestBody/content/application~1json/schema"] = validate70;
function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2358,params:{missingProperty: "name"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2358,params:{missingProperty: "type"}});
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate4(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
let data2 = data.config;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/config",schemaPath:2367,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2356,});
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
exports["/components/schemas/NewChannel"] = validate71;
exports["/components/schemas/NewChannel/properties/name"] = validate75;
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewChannel/properties/type"] = validate77;
function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewChannel/properties/config"] = validate79;
function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2367,});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
exports["/paths/~1channels~1{id}/parameters/0/schema"] = validate80;
function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1039,});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
exports["/paths/~1channels~1{id}/patch/requestBody/content/application~1json/schema"] = validate81;
function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:2372,});
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/config",schemaPath:2379,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2370,});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate82(data, {instancePath}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ChannelChange"] = validate82;
exports["/components/schemas/ChannelChange/properties/name"] = validate85;
function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ChannelChange/properties/config"] = validate87;
function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2379,});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
exports["/paths/~1automations/post/requestBody/content/application~1json/schema"] = validate88;
function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:2426,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2425,});
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
(vErrors ??= []).push({instancePath,schemaPath:2429,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2428,});
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
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:2423,params:{passingSchemas: passing0}});
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
return errors === 0;
}
function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:2436,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2435,});
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
(vErrors ??= []).push({instancePath,schemaPath:2439,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2438,});
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
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:2433,params:{passingSchemas: passing0}});
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
return errors === 0;
}
function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2467,params:{missingProperty: "name"}});
errors++;
}
if(data.trigger === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2467,params:{missingProperty: "trigger"}});
errors++;
}
if(data.actions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2467,params:{missingProperty: "actions"}});
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate91(data.trigger, {instancePath:instancePath+"/trigger"}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data2 = data.actions;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/actions",schemaPath:2478,});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data2[i0], {instancePath:instancePath+"/actions/" + i0}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions",schemaPath:2477,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2465,});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate89(data, {instancePath}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewAutomation"] = validate89;
exports["/components/schemas/NewAutomation/properties/name"] = validate96;
function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewAutomation/properties/trigger"] = validate98;
function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate91(data, {instancePath}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Trigger"] = validate91;
exports["/components/schemas/Trigger/oneOf/0"] = validate100;
function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:2426,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2425,});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Trigger/oneOf/1"] = validate101;
function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:2429,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2428,});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewAutomation/properties/actions"] = validate102;
function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
(vErrors ??= []).push({instancePath,schemaPath:2478,});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2477,});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewAutomation/properties/actions/items"] = validate104;
function validate104(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate93(data, {instancePath}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate104.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Action"] = validate93;
exports["/components/schemas/Action/oneOf/0"] = validate106;
function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:2436,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2435,});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Action/oneOf/1"] = validate107;
function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:2439,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2438,});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
exports["/paths/~1automations~1{id}~1toggle/parameters/0/schema"] = validate108;
function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1262,});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
exports["/paths/~1automations~1{id}/parameters/0/schema"] = validate109;
function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1314,});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
exports["/paths/~1analytics/get/parameters/0/schema"] = validate110;
function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:1358,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 365 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1360,});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:1359,});
errors++;
}
}
validate110.errors = vErrors;
return errors === 0;
}
exports["/paths/~1agents/post/requestBody/content/application~1json/schema"] = validate111;
function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 254){
(vErrors ??= []).push({instancePath,schemaPath:1953,});
errors++;
}
if(!(formats0.test(data))){
(vErrors ??= []).push({instancePath,schemaPath:1952,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1951,});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1929,});
errors++;
}
if(!((data === "admin") || (data === "agent"))){
(vErrors ??= []).push({instancePath,schemaPath:1930,});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 128){
(vErrors ??= []).push({instancePath,schemaPath:1967,});
errors++;
}
if(func0(data) < 8){
(vErrors ??= []).push({instancePath,schemaPath:1966,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1964,});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2654,params:{missingProperty: "name"}});
errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2654,params:{missingProperty: "email"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2654,params:{missingProperty: "role"}});
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate114(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate116(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate118(data.password, {instancePath:instancePath+"/password"}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2652,});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
function validate111(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate112(data, {instancePath}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewAgent"] = validate112;
exports["/components/schemas/NewAgent/properties/name"] = validate121;
function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/NewAgent/properties/email"] = validate123;
function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate114(data, {instancePath}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Email"] = validate114;
exports["/components/schemas/NewAgent/properties/role"] = validate125;
function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate116(data, {instancePath}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Role"] = validate116;
exports["/components/schemas/NewAgent/properties/password"] = validate127;
function validate127(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate118(data, {instancePath}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate127.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Password"] = validate118;
exports["/paths/~1agents~1{id}~1role/parameters/0/schema"] = validate129;
function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1564,});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
exports["/paths/~1agents~1{id}~1role/post/requestBody/content/application~1json/schema"] = validate130;
function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2670,params:{missingProperty: "role"}});
errors++;
}
if(data.role !== undefined){
if(!(validate116(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2668,});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate131(data, {instancePath}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
validate130.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/RoleChange"] = validate131;
exports["/components/schemas/RoleChange/properties/role"] = validate134;
function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate116(data, {instancePath}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
exports["/paths/~1agents~1{id}/parameters/0/schema"] = validate136;
function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:1623,});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
exports["/paths/~1settings~1workspace/post/requestBody/content/application~1json/schema"] = validate137;
const pattern3 = new RegExp("^[A-Za-z]+([/_+-][A-Za-z0-9]+)*$", "u");
function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 64){
(vErrors ??= []).push({instancePath,schemaPath:2706,});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:2705,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2704,});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
const pattern4 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:2714,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2713,});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:2723,});
errors++;
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate140(data.timezone, {instancePath:instancePath+"/timezone"}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate142(data.language, {instancePath:instancePath+"/language"}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2721,});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
validate137.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WorkspaceChange"] = validate138;
exports["/components/schemas/WorkspaceChange/properties/name"] = validate145;
function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/WorkspaceChange/properties/timezone"] = validate147;
function validate147(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate140(data, {instancePath}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Timezone"] = validate140;
exports["/components/schemas/WorkspaceChange/properties/language"] = validate149;
function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
validate149.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Language"] = validate142;
exports["/paths/~1settings~1password/post/requestBody/content/application~1json/schema"] = validate151;
function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.current_password === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2736,params:{missingProperty: "current_password"}});
errors++;
}
if(data.new_password === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2736,params:{missingProperty: "new_password"}});
errors++;
}
if(data.current_password !== undefined){
let data0 = data.current_password;
if(typeof data0 === "string"){
if(func0(data0) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/current_password",schemaPath:2744,});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/current_password",schemaPath:2743,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/current_password",schemaPath:2741,});
errors++;
}
}
if(data.new_password !== undefined){
if(!(validate118(data.new_password, {instancePath:instancePath+"/new_password"}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2734,});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
function validate151(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate152(data, {instancePath}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
validate151.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/PasswordChange"] = validate152;
exports["/components/schemas/PasswordChange/properties/current_password"] = validate155;
function validate155(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 128){
(vErrors ??= []).push({instancePath,schemaPath:2744,});
errors++;
}
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:2743,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2741,});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/PasswordChange/properties/new_password"] = validate156;
function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate118(data, {instancePath}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/200/content/application~1json/schema"] = validate158;
const func37 = equal;
const formats10 = formats["date-time"];
function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "id"}});
errors++;
}
if(data.contact_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "contact_id"}});
errors++;
}
if(data.channel_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "channel_id"}});
errors++;
}
if(data.channel_type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "channel_type"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "status"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "subject"}});
errors++;
}
if(data.tags === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "tags"}});
errors++;
}
if(data.assigned_agent_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "assigned_agent_id"}});
errors++;
}
if(data.unread_count === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "unread_count"}});
errors++;
}
if(data.last_message_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "last_message_at"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1978,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:1994,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:1993,});
errors++;
}
}
if(data.contact_id !== undefined){
let data1 = data.contact_id;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/contact_id",schemaPath:1996,});
errors++;
}
}
if(data.channel_id !== undefined){
let data2 = data.channel_id;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/channel_id",schemaPath:2002,});
errors++;
}
}
if(data.channel_type !== undefined){
if(!(validate4(data.channel_type, {instancePath:instancePath+"/channel_type"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate1(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data5 = data.subject;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subject",schemaPath:2012,});
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data6[i0], {instancePath:instancePath+"/tags/" + i0}))){
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
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:2017,params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:2016,});
errors++;
}
}
if(data.assigned_agent_id !== undefined){
let data8 = data.assigned_agent_id;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/assigned_agent_id",schemaPath:2021,});
errors++;
}
}
if(data.unread_count !== undefined){
let data9 = data.unread_count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/unread_count",schemaPath:2027,});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/unread_count",schemaPath:2028,});
errors++;
}
}
}
if(data.last_message_at !== undefined){
let data10 = data.last_message_at;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/last_message_at",schemaPath:2030,});
errors++;
}
if(typeof data10 === "string"){
if(!(formats10.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/last_message_at",schemaPath:2033,});
errors++;
}
}
}
if(data.created_at !== undefined){
let data11 = data.created_at;
if(typeof data11 === "string"){
if(!(formats10.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2036,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2035,});
errors++;
}
}
if(data.updated_at !== undefined){
let data12 = data.updated_at;
if(typeof data12 === "string"){
if(!(formats10.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2039,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2038,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1970,});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2043,params:{missingProperty: "data"}});
errors++;
}
if(data.page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2043,params:{missingProperty: "page"}});
errors++;
}
if(data.per_page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2043,params:{missingProperty: "per_page"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2043,params:{missingProperty: "total"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate160(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2050,});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2054,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2055,});
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2057,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2059,});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2058,});
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2061,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2062,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2041,});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}
exports["/components/responses/BadRequest/content/application~1json/schema"] = validate166;
function validate167(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2769,params:{missingProperty: "error"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
(vErrors ??= []).push({instancePath,schemaPath:2771,params:{additionalProperty: key0}});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:2775,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:2774,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2768,});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate166.errors = vErrors;
return errors === 0;
}
exports["/components/responses/Unauthenticated/content/application~1json/schema"] = validate169;
function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate169.errors = vErrors;
return errors === 0;
}
exports["/components/responses/InternalError/content/application~1json/schema"] = validate171;
function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate171.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/post/responses/201/content/application~1json/schema"] = validate173;
function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate173.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}/get/responses/200/content/application~1json/schema"] = validate175;
function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate175.errors = vErrors;
return errors === 0;
}
exports["/components/responses/NoConversation/content/application~1json/schema"] = validate177;
function validate177(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate177.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1status/post/responses/200/content/application~1json/schema"] = validate179;
function validate179(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate179.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1tags/post/responses/200/content/application~1json/schema"] = validate181;
function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate181.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1tags~1{tag}/delete/responses/200/content/application~1json/schema"] = validate183;
function validate183(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate183.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1tags~1{tag}/delete/responses/404/content/application~1json/schema"] = validate185;
function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate185.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1assign/post/responses/200/content/application~1json/schema"] = validate187;
function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate187.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1messages/get/responses/200/content/application~1json/schema"] = validate189;
function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2124,params:{missingProperty: "id"}});
errors++;
}
if(data.conversation_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2124,params:{missingProperty: "conversation_id"}});
errors++;
}
if(data.direction === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2124,params:{missingProperty: "direction"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2124,params:{missingProperty: "text"}});
errors++;
}
if(data.agent_id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2124,params:{missingProperty: "agent_id"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2124,params:{missingProperty: "created_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2134,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2133,});
errors++;
}
}
if(data.conversation_id !== undefined){
let data1 = data.conversation_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:2137,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversation_id",schemaPath:2136,});
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",schemaPath:2139,});
errors++;
}
if(!((data2 === "inbound") || (data2 === "outbound"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",schemaPath:2140,});
errors++;
}
}
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.agent_id !== undefined){
let data4 = data.agent_id;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/agent_id",schemaPath:2146,});
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats10.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2153,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2152,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2114,});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
function validate190(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2157,params:{missingProperty: "data"}});
errors++;
}
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
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2164,});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2168,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2169,});
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2171,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2173,});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2172,});
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2175,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2176,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2155,});
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate190(data, {instancePath}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
validate189.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1messages/post/responses/201/content/application~1json/schema"] = validate195;
function validate195(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate191(data, {instancePath}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
validate195.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations~1{id}~1messages/post/responses/409/content/application~1json/schema"] = validate197;
function validate197(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate197.errors = vErrors;
return errors === 0;
}
exports["/paths/~1ai-suggest/get/responses/200/content/application~1json/schema"] = validate199;
function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.suggestion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2188,params:{missingProperty: "suggestion"}});
errors++;
}
if(data.suggestion !== undefined){
let data0 = data.suggestion;
if(typeof data0 === "string"){
if(func0(data0) > 4096){
(vErrors ??= []).push({instancePath:instancePath+"/suggestion",schemaPath:2194,});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suggestion",schemaPath:2193,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suggestion",schemaPath:2192,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2186,});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
function validate199(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate200(data, {instancePath}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
validate199.errors = vErrors;
return errors === 0;
}
exports["/paths/~1contacts/get/responses/200/content/application~1json/schema"] = validate202;
function validate204(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2206,params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2206,params:{missingProperty: "name"}});
errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2206,params:{missingProperty: "email"}});
errors++;
}
if(data.phone === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2206,params:{missingProperty: "phone"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2206,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2206,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2216,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2215,});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2220,});
errors++;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/email",schemaPath:2223,});
errors++;
}
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",schemaPath:2225,});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats10.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2230,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2229,});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats10.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2233,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2232,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2196,});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
function validate203(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2237,params:{missingProperty: "data"}});
errors++;
}
if(data.page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2237,params:{missingProperty: "page"}});
errors++;
}
if(data.per_page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2237,params:{missingProperty: "per_page"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2237,params:{missingProperty: "total"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate204(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2244,});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2248,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2249,});
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2251,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2253,});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2252,});
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2255,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2256,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2235,});
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
function validate202(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate203(data, {instancePath}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
validate202.errors = vErrors;
return errors === 0;
}
exports["/paths/~1contacts/post/responses/201/content/application~1json/schema"] = validate208;
function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate204(data, {instancePath}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
validate208.errors = vErrors;
return errors === 0;
}
exports["/components/responses/EmailInUse/content/application~1json/schema"] = validate210;
function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate210.errors = vErrors;
return errors === 0;
}
exports["/paths/~1contacts~1{id}/get/responses/200/content/application~1json/schema"] = validate212;
function validate212(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate204(data, {instancePath}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
validate212.errors = vErrors;
return errors === 0;
}
exports["/components/responses/NoContact/content/application~1json/schema"] = validate214;
function validate214(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate214.errors = vErrors;
return errors === 0;
}
exports["/paths/~1contacts~1{id}/delete/responses/200/content/application~1json/schema"] = validate216;
function validate217(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleted === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2758,params:{missingProperty: "deleted"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2758,params:{missingProperty: "id"}});
errors++;
}
if(data.deleted !== undefined){
if(true !== data.deleted){
(vErrors ??= []).push({instancePath:instancePath+"/deleted",schemaPath:2763,});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2766,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2765,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2756,});
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
function validate216(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate217(data, {instancePath}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate216.errors = vErrors;
return errors === 0;
}
exports["/components/responses/AdminsOnly/content/application~1json/schema"] = validate219;
function validate219(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}
exports["/paths/~1contacts~1{id}/patch/responses/200/content/application~1json/schema"] = validate221;
function validate221(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate204(data, {instancePath}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
validate221.errors = vErrors;
return errors === 0;
}
exports["/paths/~1channels/get/responses/200/content/application~1json/schema"] = validate223;
function validate225(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2307,params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2307,params:{missingProperty: "name"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2307,params:{missingProperty: "type"}});
errors++;
}
if(data.config === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2307,params:{missingProperty: "config"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2307,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2307,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2317,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2316,});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate4(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
let data3 = data.config;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/config",schemaPath:2323,});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats10.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2328,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2327,});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats10.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2331,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2330,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2299,});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
function validate224(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2335,params:{missingProperty: "data"}});
errors++;
}
if(data.page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2335,params:{missingProperty: "page"}});
errors++;
}
if(data.per_page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2335,params:{missingProperty: "per_page"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2335,params:{missingProperty: "total"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate225(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2342,});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2346,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2347,});
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2349,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2351,});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2350,});
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2353,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2354,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2333,});
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
function validate223(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate224(data, {instancePath}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
validate223.errors = vErrors;
return errors === 0;
}
exports["/paths/~1channels/post/responses/201/content/application~1json/schema"] = validate230;
function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate225(data, {instancePath}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
validate230.errors = vErrors;
return errors === 0;
}
exports["/paths/~1channels~1{id}/delete/responses/200/content/application~1json/schema"] = validate232;
function validate232(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate217(data, {instancePath}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate232.errors = vErrors;
return errors === 0;
}
exports["/components/responses/NoChannel/content/application~1json/schema"] = validate234;
function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate234.errors = vErrors;
return errors === 0;
}
exports["/paths/~1channels~1{id}/patch/responses/200/content/application~1json/schema"] = validate236;
function validate236(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate225(data, {instancePath}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
validate236.errors = vErrors;
return errors === 0;
}
exports["/paths/~1automations/get/responses/200/content/application~1json/schema"] = validate238;
function validate240(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2390,params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2390,params:{missingProperty: "name"}});
errors++;
}
if(data.trigger === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2390,params:{missingProperty: "trigger"}});
errors++;
}
if(data.actions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2390,params:{missingProperty: "actions"}});
errors++;
}
if(data.active === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2390,params:{missingProperty: "active"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2390,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2390,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2401,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2400,});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate91(data.trigger, {instancePath:instancePath+"/trigger"}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data3 = data.actions;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/actions",schemaPath:2408,});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data3[i0], {instancePath:instancePath+"/actions/" + i0}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions",schemaPath:2407,});
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",schemaPath:2412,});
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats10.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2417,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2416,});
errors++;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 === "string"){
if(!(formats10.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2420,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2419,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2382,});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
function validate239(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2444,params:{missingProperty: "data"}});
errors++;
}
if(data.page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2444,params:{missingProperty: "page"}});
errors++;
}
if(data.per_page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2444,params:{missingProperty: "per_page"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2444,params:{missingProperty: "total"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2451,});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2455,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2456,});
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2458,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2460,});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2459,});
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2462,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2463,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2442,});
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}
function validate238(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate239(data, {instancePath}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
validate238.errors = vErrors;
return errors === 0;
}
exports["/paths/~1automations/post/responses/201/content/application~1json/schema"] = validate246;
function validate246(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate240(data, {instancePath}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
validate246.errors = vErrors;
return errors === 0;
}
exports["/paths/~1automations~1{id}~1toggle/post/responses/200/content/application~1json/schema"] = validate248;
function validate248(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate240(data, {instancePath}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
validate248.errors = vErrors;
return errors === 0;
}
exports["/components/responses/NoAutomation/content/application~1json/schema"] = validate250;
function validate250(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate250.errors = vErrors;
return errors === 0;
}
exports["/paths/~1automations~1{id}/delete/responses/200/content/application~1json/schema"] = validate252;
function validate252(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate217(data, {instancePath}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate252.errors = vErrors;
return errors === 0;
}
exports["/paths/~1analytics/get/responses/200/content/application~1json/schema"] = validate254;
const formats32 = formats.date;
function validate255(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2484,params:{missingProperty: "days"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2484,params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2484,params:{missingProperty: "to"}});
errors++;
}
if(data.conversations === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2484,params:{missingProperty: "conversations"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2484,params:{missingProperty: "messages"}});
errors++;
}
if(data.by_channel === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2484,params:{missingProperty: "by_channel"}});
errors++;
}
if(data.by_agent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2484,params:{missingProperty: "by_agent"}});
errors++;
}
if(data.by_day === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2484,params:{missingProperty: "by_day"}});
errors++;
}
if(data.days !== undefined){
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/days",schemaPath:2495,});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/days",schemaPath:2496,});
errors++;
}
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!(formats32.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:2499,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:2498,});
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(!(formats32.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:2502,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:2501,});
errors++;
}
}
if(data.conversations !== undefined){
let data3 = data.conversations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2505,params:{missingProperty: "total"}});
errors++;
}
if(data3.open === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2505,params:{missingProperty: "open"}});
errors++;
}
if(data3.pending === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2505,params:{missingProperty: "pending"}});
errors++;
}
if(data3.resolved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2505,params:{missingProperty: "resolved"}});
errors++;
}
if(data3.unassigned === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2505,params:{missingProperty: "unassigned"}});
errors++;
}
if(data3.total !== undefined){
let data4 = data3.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/total",schemaPath:2513,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/total",schemaPath:2514,});
errors++;
}
}
}
if(data3.open !== undefined){
let data5 = data3.open;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/open",schemaPath:2516,});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/open",schemaPath:2517,});
errors++;
}
}
}
if(data3.pending !== undefined){
let data6 = data3.pending;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/pending",schemaPath:2519,});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/pending",schemaPath:2520,});
errors++;
}
}
}
if(data3.resolved !== undefined){
let data7 = data3.resolved;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/resolved",schemaPath:2522,});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/resolved",schemaPath:2523,});
errors++;
}
}
}
if(data3.unassigned !== undefined){
let data8 = data3.unassigned;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/unassigned",schemaPath:2525,});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/conversations/unassigned",schemaPath:2526,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:2504,});
errors++;
}
}
if(data.messages !== undefined){
let data9 = data.messages;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:2529,params:{missingProperty: "total"}});
errors++;
}
if(data9.inbound === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:2529,params:{missingProperty: "inbound"}});
errors++;
}
if(data9.outbound === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:2529,params:{missingProperty: "outbound"}});
errors++;
}
if(data9.total !== undefined){
let data10 = data9.total;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/messages/total",schemaPath:2535,});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/messages/total",schemaPath:2536,});
errors++;
}
}
}
if(data9.inbound !== undefined){
let data11 = data9.inbound;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/messages/inbound",schemaPath:2538,});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/messages/inbound",schemaPath:2539,});
errors++;
}
}
}
if(data9.outbound !== undefined){
let data12 = data9.outbound;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/messages/outbound",schemaPath:2541,});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/messages/outbound",schemaPath:2542,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:2528,});
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
(vErrors ??= []).push({instancePath:instancePath+"/by_channel/" + i0,schemaPath:2547,params:{missingProperty: "channel_type"}});
errors++;
}
if(data14.conversations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/by_channel/" + i0,schemaPath:2547,params:{missingProperty: "conversations"}});
errors++;
}
if(data14.channel_type !== undefined){
if(!(validate4(data14.channel_type, {instancePath:instancePath+"/by_channel/" + i0+"/channel_type"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data14.conversations !== undefined){
let data16 = data14.conversations;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/by_channel/" + i0+"/conversations",schemaPath:2554,});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/by_channel/" + i0+"/conversations",schemaPath:2555,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by_channel/" + i0,schemaPath:2546,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by_channel",schemaPath:2544,});
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
(vErrors ??= []).push({instancePath:instancePath+"/by_agent/" + i1,schemaPath:2560,params:{missingProperty: "agent_id"}});
errors++;
}
if(data18.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/by_agent/" + i1,schemaPath:2560,params:{missingProperty: "name"}});
errors++;
}
if(data18.conversations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/by_agent/" + i1,schemaPath:2560,params:{missingProperty: "conversations"}});
errors++;
}
if(data18.agent_id !== undefined){
if(typeof data18.agent_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/by_agent/" + i1+"/agent_id",schemaPath:2566,});
errors++;
}
}
if(data18.name !== undefined){
if(!(validate54(data18.name, {instancePath:instancePath+"/by_agent/" + i1+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data18.conversations !== undefined){
let data21 = data18.conversations;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/by_agent/" + i1+"/conversations",schemaPath:2570,});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/by_agent/" + i1+"/conversations",schemaPath:2571,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by_agent/" + i1,schemaPath:2559,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by_agent",schemaPath:2557,});
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
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2,schemaPath:2576,params:{missingProperty: "date"}});
errors++;
}
if(data23.conversations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2,schemaPath:2576,params:{missingProperty: "conversations"}});
errors++;
}
if(data23.messages === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2,schemaPath:2576,params:{missingProperty: "messages"}});
errors++;
}
if(data23.date !== undefined){
let data24 = data23.date;
if(typeof data24 === "string"){
if(!(formats32.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2+"/date",schemaPath:2583,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2+"/date",schemaPath:2582,});
errors++;
}
}
if(data23.conversations !== undefined){
let data25 = data23.conversations;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2+"/conversations",schemaPath:2585,});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2+"/conversations",schemaPath:2586,});
errors++;
}
}
}
if(data23.messages !== undefined){
let data26 = data23.messages;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2+"/messages",schemaPath:2588,});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2+"/messages",schemaPath:2589,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by_day/" + i2,schemaPath:2575,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by_day",schemaPath:2573,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2482,});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
function validate254(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate255(data, {instancePath}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
validate254.errors = vErrors;
return errors === 0;
}
exports["/paths/~1agents/get/responses/200/content/application~1json/schema"] = validate259;
function validate261(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2601,params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2601,params:{missingProperty: "name"}});
errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2601,params:{missingProperty: "email"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2601,params:{missingProperty: "role"}});
errors++;
}
if(data.created_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2601,params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2601,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2611,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2610,});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate114(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate116(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(typeof data.password === "string")){
(vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:2619,});
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats10.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2624,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/created_at",schemaPath:2623,});
errors++;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats10.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2627,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2626,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2591,});
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
function validate260(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2631,params:{missingProperty: "data"}});
errors++;
}
if(data.page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2631,params:{missingProperty: "page"}});
errors++;
}
if(data.per_page === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2631,params:{missingProperty: "per_page"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2631,params:{missingProperty: "total"}});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate261(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",schemaPath:2638,});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2642,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/page",schemaPath:2643,});
errors++;
}
}
}
if(data.per_page !== undefined){
let data3 = data.per_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2645,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2647,});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/per_page",schemaPath:2646,});
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2649,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:2650,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2629,});
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
function validate259(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate260(data, {instancePath}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
validate259.errors = vErrors;
return errors === 0;
}
exports["/paths/~1agents/post/responses/201/content/application~1json/schema"] = validate267;
function validate267(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate261(data, {instancePath}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
validate267.errors = vErrors;
return errors === 0;
}
exports["/paths/~1agents~1{id}~1role/post/responses/200/content/application~1json/schema"] = validate269;
function validate269(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate261(data, {instancePath}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
validate269.errors = vErrors;
return errors === 0;
}
exports["/components/responses/NoAgent/content/application~1json/schema"] = validate271;
function validate271(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate271.errors = vErrors;
return errors === 0;
}
exports["/components/responses/LastAdmin/content/application~1json/schema"] = validate273;
function validate273(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate273.errors = vErrors;
return errors === 0;
}
exports["/paths/~1agents~1{id}/delete/responses/200/content/application~1json/schema"] = validate275;
function validate275(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate217(data, {instancePath}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate275.errors = vErrors;
return errors === 0;
}
exports["/paths/~1settings~1workspace/get/responses/200/content/application~1json/schema"] = validate277;
function validate278(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2683,params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2683,params:{missingProperty: "name"}});
errors++;
}
if(data.timezone === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2683,params:{missingProperty: "timezone"}});
errors++;
}
if(data.language === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2683,params:{missingProperty: "language"}});
errors++;
}
if(data.updated_at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2683,params:{missingProperty: "updated_at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2692,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:2691,});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate140(data.timezone, {instancePath:instancePath+"/timezone"}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate142(data.language, {instancePath:instancePath+"/language"}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data4 = data.updated_at;
if(typeof data4 === "string"){
if(!(formats10.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2702,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_at",schemaPath:2701,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2676,});
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
function validate277(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate278(data, {instancePath}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
validate277.errors = vErrors;
return errors === 0;
}
exports["/paths/~1settings~1workspace/post/responses/200/content/application~1json/schema"] = validate283;
function validate283(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate278(data, {instancePath}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
validate283.errors = vErrors;
return errors === 0;
}
exports["/paths/~1settings~1password/post/responses/200/content/application~1json/schema"] = validate285;
function validate286(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
(vErrors ??= []).push({instancePath,schemaPath:2750,params:{missingProperty: "success"}});
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
(vErrors ??= []).push({instancePath:instancePath+"/success",schemaPath:2754,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:2748,});
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
function validate285(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate286(data, {instancePath}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
validate285.errors = vErrors;
return errors === 0;
}
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
