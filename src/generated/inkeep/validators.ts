// @ts-nocheck
// machine-written by npm run generate from openapi/inkeep.yaml; do not edit


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
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:131,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:135,});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:134,});
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
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:143,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:146,});
errors++;
}
}
validate1.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/200/content/application~1json/schema"] = validate2;
function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:863,});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:869,});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:875,});
errors++;
}
}
if(data.identificationType !== undefined){
let data1 = data.identificationType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/identificationType",schemaPath:881,});
errors++;
}
}
if(data.userId !== undefined){
let data2 = data.userId;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/userId",schemaPath:887,});
errors++;
}
}
if(data.supportAgentName !== undefined){
let data3 = data.supportAgentName;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/supportAgentName",schemaPath:892,});
errors++;
}
}
if(data.supportAgentEmail !== undefined){
let data4 = data.supportAgentEmail;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/supportAgentEmail",schemaPath:897,});
errors++;
}
}
if(data.userType !== undefined){
let data5 = data.userType;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/userType",schemaPath:902,});
errors++;
}
}
}
validate9.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "id"}});
errors++;
}
if(data.externalId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "externalId"}});
errors++;
}
if(data.externalUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "externalUrl"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "type"}});
errors++;
}
if(data.supportTicketConversationId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "supportTicketConversationId"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "createdAt"}});
errors++;
}
if(data.updatedAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "updatedAt"}});
errors++;
}
if(data.projectId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "projectId"}});
errors++;
}
if(data.integrationId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "integrationId"}});
errors++;
}
if(data.visibility === undefined){
(vErrors ??= []).push({instancePath,schemaPath:559,params:{missingProperty: "visibility"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:572,});
errors++;
}
}
if(data.externalId !== undefined){
let data1 = data.externalId;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/externalId",schemaPath:575,});
errors++;
}
}
if(data.externalUrl !== undefined){
let data2 = data.externalUrl;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/externalUrl",schemaPath:580,});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:584,});
errors++;
}
if(!(((data3 === "openai") || (data3 === "support_ticket")) || (data3 === "support_copilot"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:585,});
errors++;
}
}
if(data.supportTicketConversationId !== undefined){
let data4 = data.supportTicketConversationId;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/supportTicketConversationId",schemaPath:591,});
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:595,});
errors++;
}
}
if(data.updatedAt !== undefined){
if(typeof data.updatedAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:597,});
errors++;
}
}
if(data.projectId !== undefined){
let data7 = data.projectId;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/projectId",schemaPath:599,});
errors++;
}
}
if(data.integrationId !== undefined){
let data8 = data.integrationId;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/integrationId",schemaPath:603,});
errors++;
}
}
if(data.properties !== undefined){
if(!(validate7(data.properties, {instancePath:instancePath+"/properties"}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.userProperties !== undefined){
if(!(validate9(data.userProperties, {instancePath:instancePath+"/userProperties"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data11 = data.tags;
if((!(Array.isArray(data11))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:611,});
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,schemaPath:615,});
errors++;
}
}
}
}
if(data.visibility !== undefined){
let data13 = data.visibility;
if(!(((data13 === "private") || (data13 === "public")) || (data13 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/visibility",schemaPath:617,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:558,});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:823,params:{missingProperty: "url"}});
errors++;
}
if(data.label !== undefined){
let data0 = data.label;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/label",schemaPath:827,});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:831,});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:833,});
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:837,});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:842,});
errors++;
}
}
if(data.breadcrumbs !== undefined){
let data5 = data.breadcrumbs;
if((!(Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/breadcrumbs",schemaPath:856,});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/breadcrumbs/" + i0,schemaPath:860,});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:822,});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "id"}});
errors++;
}
if(data.externalId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "externalId"}});
errors++;
}
if(data.externalUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "externalUrl"}});
errors++;
}
if(data.conversationId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "conversationId"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "createdAt"}});
errors++;
}
if(data.updatedAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:683,params:{missingProperty: "updatedAt"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:692,});
errors++;
}
}
if(data.externalId !== undefined){
let data1 = data.externalId;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/externalId",schemaPath:694,});
errors++;
}
}
if(data.externalUrl !== undefined){
let data2 = data.externalUrl;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/externalUrl",schemaPath:698,});
errors++;
}
}
if(data.conversationId !== undefined){
if(typeof data.conversationId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/conversationId",schemaPath:702,});
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:704,});
errors++;
}
}
if(data.updatedAt !== undefined){
if(typeof data.updatedAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:706,});
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:708,});
errors++;
}
}
if(data.links !== undefined){
let data7 = data.links;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/links",schemaPath:713,});
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data7[i0], {instancePath:instancePath+"/links/" + i0}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
}
if(data.properties !== undefined){
if(!(validate7(data.properties, {instancePath:instancePath+"/properties"}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.userProperties !== undefined){
if(!(validate9(data.userProperties, {instancePath:instancePath+"/userProperties"}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:682,});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:739,});
errors++;
}
if(!(((data === "system") || (data === "user")) || (data === "assistant"))){
(vErrors ??= []).push({instancePath,schemaPath:740,});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:765,params:{missingProperty: "type"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:765,params:{missingProperty: "text"}});
errors++;
}
if(data.type !== undefined){
if("text" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:770,});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:772,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:764,});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:776,params:{missingProperty: "type"}});
errors++;
}
if(data.image_url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:776,params:{missingProperty: "image_url"}});
errors++;
}
if(data.type !== undefined){
if("image_url" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:781,});
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/image_url",schemaPath:784,params:{missingProperty: "url"}});
errors++;
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/image_url/url",schemaPath:788,});
errors++;
}
}
if(data1.detail !== undefined){
let data3 = data1.detail;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/image_url/detail",schemaPath:790,});
errors++;
}
if(!(((data3 === "auto") || (data3 === "low")) || (data3 === "high"))){
(vErrors ??= []).push({instancePath:instancePath+"/image_url/detail",schemaPath:791,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image_url",schemaPath:783,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:775,});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:747,});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs6 = errors;
let valid3 = false;
let passing1 = null;
const _errs7 = errors;
if(!(validate22(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs8 = errors;
if(!(validate24(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:752,params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:749,});
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
(vErrors ??= []).push({instancePath,schemaPath:745,params:{passingSchemas: passing0}});
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
validate21.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:796,});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:801,params:{missingProperty: "id"}});
errors++;
}
if(data0.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:801,params:{missingProperty: "type"}});
errors++;
}
if(data0.function === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:801,params:{missingProperty: "function"}});
errors++;
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:807,});
errors++;
}
}
if(data0.type !== undefined){
if("function" !== data0.type){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/type",schemaPath:809,});
errors++;
}
}
if(data0.function !== undefined){
let data3 = data0.function;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function",schemaPath:812,params:{missingProperty: "name"}});
errors++;
}
if(data3.arguments === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function",schemaPath:812,params:{missingProperty: "arguments"}});
errors++;
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function/name",schemaPath:817,});
errors++;
}
}
if(data3.arguments !== undefined){
if(typeof data3.arguments !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function/arguments",schemaPath:820,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function",schemaPath:811,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:800,});
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate13(data, {instancePath}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:627,params:{missingProperty: "type"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:627,params:{missingProperty: "role"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:627,params:{missingProperty: "content"}});
errors++;
}
if(data.type !== undefined){
if("openai" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:633,});
errors++;
}
}
if(data.role !== undefined){
if(!(validate19(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate21(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.tool_calls !== undefined){
if(!(validate27(data.tool_calls, {instancePath:instancePath+"/tool_calls"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:626,});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:724,params:{missingProperty: "role"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:724,params:{missingProperty: "content"}});
errors++;
}
if(data.role !== undefined){
if(!(validate19(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:731,});
errors++;
}
}
if(data.content !== undefined){
if(!(validate21(data.content, {instancePath:instancePath+"/content"}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.tool_calls !== undefined){
if(!(validate27(data.tool_calls, {instancePath:instancePath+"/tool_calls"}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:723,});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate6(data, {instancePath}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:494,params:{missingProperty: "type"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:494,params:{missingProperty: "messages"}});
errors++;
}
if(data.messagesOpenAIFormat === undefined){
(vErrors ??= []).push({instancePath,schemaPath:494,params:{missingProperty: "messagesOpenAIFormat"}});
errors++;
}
if(data.type !== undefined){
if("openai" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:500,});
errors++;
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data1[i0], {instancePath:instancePath+"/messages/" + i0}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:502,});
errors++;
}
}
if(data.messagesOpenAIFormat !== undefined){
let data3 = data.messagesOpenAIFormat;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data3[i1], {instancePath:instancePath+"/messagesOpenAIFormat/" + i1}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messagesOpenAIFormat",schemaPath:507,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:493,});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate13(data, {instancePath}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:647,params:{missingProperty: "type"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:647,params:{missingProperty: "role"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:647,params:{missingProperty: "content"}});
errors++;
}
if(data.type !== undefined){
if("support_ticket" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:653,});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:655,});
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/content",schemaPath:657,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:646,});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate6(data, {instancePath}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messagesOpenAIFormat === undefined) && (missing0 = "messagesOpenAIFormat")){
(vErrors ??= []).push({});
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath,schemaPath:521,params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:518,params:{missingProperty: "type"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:518,params:{missingProperty: "messages"}});
errors++;
}
if(data.type !== undefined){
if("support_ticket" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:528,});
errors++;
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data1[i0], {instancePath:instancePath+"/messages/" + i0}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:530,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:517,});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate13(data, {instancePath}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:667,params:{missingProperty: "type"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:667,params:{missingProperty: "role"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:667,params:{missingProperty: "content"}});
errors++;
}
if(data.type !== undefined){
if("support_copilot" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:673,});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:675,});
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/content",schemaPath:677,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:666,});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate6(data, {instancePath}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messagesOpenAIFormat === undefined) && (missing0 = "messagesOpenAIFormat")){
(vErrors ??= []).push({});
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath,schemaPath:544,params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:541,params:{missingProperty: "type"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:541,params:{missingProperty: "messages"}});
errors++;
}
if(data.type !== undefined){
if("support_copilot" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:551,});
errors++;
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data1[i0], {instancePath:instancePath+"/messages/" + i0}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:553,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:540,});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate5(data, {instancePath}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate36(data, {instancePath}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate42(data, {instancePath}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
(vErrors ??= []).push({instancePath,schemaPath:474,params:{passingSchemas: passing0}});
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
validate4.errors = vErrors;
return errors === 0;
}
function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversations === undefined){
(vErrors ??= []).push({instancePath,schemaPath:448,params:{missingProperty: "conversations"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:448,params:{missingProperty: "total"}});
errors++;
}
if(data.pageSize === undefined){
(vErrors ??= []).push({instancePath,schemaPath:448,params:{missingProperty: "pageSize"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,schemaPath:448,params:{missingProperty: "count"}});
errors++;
}
if(data.conversations !== undefined){
let data0 = data.conversations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data0[i0], {instancePath:instancePath+"/conversations/" + i0}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:455,});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:460,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:461,});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data3 = data.pageSize;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",schemaPath:464,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",schemaPath:465,});
errors++;
}
}
}
if(data.count !== undefined){
let data4 = data.count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:468,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:469,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:447,});
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
exports["/paths/~1conversations/get/responses/400/content/application~1problem+json/schema"] = validate50;
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:908,params:{missingProperty: "title"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:908,params:{missingProperty: "status"}});
errors++;
}
if(data.detail === undefined){
(vErrors ??= []).push({instancePath,schemaPath:908,params:{missingProperty: "detail"}});
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:915,});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:918,});
errors++;
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detail",schemaPath:921,});
errors++;
}
}
if(data.instance !== undefined){
let data3 = data.instance;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:925,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:924,});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",schemaPath:928,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:907,});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate52(data, {instancePath}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,schemaPath:935,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:935,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(400 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:940,});
errors++;
}
}
if(data.code !== undefined){
if("bad_request" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:942,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:946,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:946,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("bad_request" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:951,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:953,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:945,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:934,});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate51(data, {instancePath}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/401/content/application~1problem+json/schema"] = validate55;
function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate52(data, {instancePath}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,schemaPath:960,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:960,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(401 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:965,});
errors++;
}
}
if(data.code !== undefined){
if("unauthorized" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:967,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:971,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:971,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("unauthorized" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:976,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:978,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:970,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:959,});
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
exports["/paths/~1conversations/get/responses/403/content/application~1problem+json/schema"] = validate59;
function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate52(data, {instancePath}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,schemaPath:985,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:985,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(403 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:990,});
errors++;
}
}
if(data.code !== undefined){
if("forbidden" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:992,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:996,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:996,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("forbidden" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:1001,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:1003,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:995,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:984,});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate60(data, {instancePath}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/404/content/application~1problem+json/schema"] = validate63;
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate52(data, {instancePath}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1010,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1010,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(404 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:1015,});
errors++;
}
}
if(data.code !== undefined){
if("not_found" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:1017,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1021,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1021,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("not_found" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:1026,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:1028,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1020,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1009,});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate64(data, {instancePath}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/422/content/application~1problem+json/schema"] = validate67;
function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate52(data, {instancePath}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1035,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1035,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(422 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:1040,});
errors++;
}
}
if(data.code !== undefined){
if("unprocessable_entity" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:1042,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1046,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1046,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("unprocessable_entity" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:1051,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:1053,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1045,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1034,});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate68(data, {instancePath}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}
exports["/paths/~1conversations/get/responses/500/content/application~1problem+json/schema"] = validate71;
function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate52(data, {instancePath}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1060,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1060,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(500 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:1065,});
errors++;
}
}
if(data.code !== undefined){
if("internal_server_error" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:1067,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1071,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1071,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("internal_server_error" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:1076,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:1078,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1070,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1059,});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate72(data, {instancePath}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Conversation"] = validate4;
exports["/components/schemas/Conversation/oneOf/0"] = validate75;
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate5(data, {instancePath}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Conversation/oneOf/1"] = validate77;
function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate36(data, {instancePath}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/Conversation/oneOf/2"] = validate79;
function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate42(data, {instancePath}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate79.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ChatContent/oneOf/0"] = validate81;
function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:747,});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ChatContent/oneOf/1"] = validate82;
function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
let passing0 = null;
const _errs3 = errors;
if(!(validate22(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!(validate24(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:752,params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:749,});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ChatContent/oneOf/1/items/oneOf/0"] = validate85;
function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
exports["/components/schemas/ChatContent/oneOf/1/items/oneOf/1"] = validate87;
function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}
return exports;
},
};
