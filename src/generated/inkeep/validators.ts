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
(vErrors ??= []).push({instancePath,schemaPath:118,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:122,});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:121,});
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
(vErrors ??= []).push({instancePath,schemaPath:129,});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:132,});
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
(vErrors ??= []).push({instancePath,schemaPath:822,});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,schemaPath:827,});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:833,});
errors++;
}
}
if(data.identificationType !== undefined){
let data1 = data.identificationType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/identificationType",schemaPath:838,});
errors++;
}
}
if(data.userId !== undefined){
let data2 = data.userId;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/userId",schemaPath:844,});
errors++;
}
}
if(data.supportAgentName !== undefined){
let data3 = data.supportAgentName;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/supportAgentName",schemaPath:849,});
errors++;
}
}
if(data.supportAgentEmail !== undefined){
let data4 = data.supportAgentEmail;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/supportAgentEmail",schemaPath:854,});
errors++;
}
}
if(data.userType !== undefined){
let data5 = data.userType;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/userType",schemaPath:859,});
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
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "id"}});
errors++;
}
if(data.externalId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "externalId"}});
errors++;
}
if(data.externalUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "externalUrl"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "type"}});
errors++;
}
if(data.supportTicketConversationId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "supportTicketConversationId"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "createdAt"}});
errors++;
}
if(data.updatedAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "updatedAt"}});
errors++;
}
if(data.projectId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "projectId"}});
errors++;
}
if(data.integrationId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "integrationId"}});
errors++;
}
if(data.visibility === undefined){
(vErrors ??= []).push({instancePath,schemaPath:526,params:{missingProperty: "visibility"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:539,});
errors++;
}
}
if(data.externalId !== undefined){
let data1 = data.externalId;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/externalId",schemaPath:541,});
errors++;
}
}
if(data.externalUrl !== undefined){
let data2 = data.externalUrl;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/externalUrl",schemaPath:545,});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:549,});
errors++;
}
if(!(((data3 === "openai") || (data3 === "support_ticket")) || (data3 === "support_copilot"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:550,});
errors++;
}
}
if(data.supportTicketConversationId !== undefined){
let data4 = data.supportTicketConversationId;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/supportTicketConversationId",schemaPath:555,});
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:559,});
errors++;
}
}
if(data.updatedAt !== undefined){
if(typeof data.updatedAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:561,});
errors++;
}
}
if(data.projectId !== undefined){
let data7 = data.projectId;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/projectId",schemaPath:563,});
errors++;
}
}
if(data.integrationId !== undefined){
let data8 = data.integrationId;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/integrationId",schemaPath:567,});
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
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:575,});
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,schemaPath:579,});
errors++;
}
}
}
}
if(data.visibility !== undefined){
let data13 = data.visibility;
if(!(((data13 === "private") || (data13 === "public")) || (data13 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/visibility",schemaPath:581,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:525,});
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
(vErrors ??= []).push({instancePath,schemaPath:784,params:{missingProperty: "url"}});
errors++;
}
if(data.label !== undefined){
let data0 = data.label;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/label",schemaPath:788,});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:792,});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:794,});
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:798,});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:802,});
errors++;
}
}
if(data.breadcrumbs !== undefined){
let data5 = data.breadcrumbs;
if((!(Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/breadcrumbs",schemaPath:816,});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/breadcrumbs/" + i0,schemaPath:820,});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:783,});
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
(vErrors ??= []).push({instancePath,schemaPath:646,params:{missingProperty: "id"}});
errors++;
}
if(data.externalId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:646,params:{missingProperty: "externalId"}});
errors++;
}
if(data.externalUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:646,params:{missingProperty: "externalUrl"}});
errors++;
}
if(data.conversationId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:646,params:{missingProperty: "conversationId"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:646,params:{missingProperty: "createdAt"}});
errors++;
}
if(data.updatedAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:646,params:{missingProperty: "updatedAt"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:655,});
errors++;
}
}
if(data.externalId !== undefined){
let data1 = data.externalId;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/externalId",schemaPath:657,});
errors++;
}
}
if(data.externalUrl !== undefined){
let data2 = data.externalUrl;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/externalUrl",schemaPath:661,});
errors++;
}
}
if(data.conversationId !== undefined){
if(typeof data.conversationId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/conversationId",schemaPath:665,});
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",schemaPath:667,});
errors++;
}
}
if(data.updatedAt !== undefined){
if(typeof data.updatedAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",schemaPath:669,});
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:671,});
errors++;
}
}
if(data.links !== undefined){
let data7 = data.links;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/links",schemaPath:675,});
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
(vErrors ??= []).push({instancePath,schemaPath:645,});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:701,});
errors++;
}
if(!(((data === "system") || (data === "user")) || (data === "assistant"))){
(vErrors ??= []).push({instancePath,schemaPath:702,});
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
(vErrors ??= []).push({instancePath,schemaPath:727,params:{missingProperty: "type"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:727,params:{missingProperty: "text"}});
errors++;
}
if(data.type !== undefined){
if("text" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:732,});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:734,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:726,});
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
(vErrors ??= []).push({instancePath,schemaPath:738,params:{missingProperty: "type"}});
errors++;
}
if(data.image_url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:738,params:{missingProperty: "image_url"}});
errors++;
}
if(data.type !== undefined){
if("image_url" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:743,});
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/image_url",schemaPath:746,params:{missingProperty: "url"}});
errors++;
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/image_url/url",schemaPath:750,});
errors++;
}
}
if(data1.detail !== undefined){
let data3 = data1.detail;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/image_url/detail",schemaPath:752,});
errors++;
}
if(!(((data3 === "auto") || (data3 === "low")) || (data3 === "high"))){
(vErrors ??= []).push({instancePath:instancePath+"/image_url/detail",schemaPath:753,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image_url",schemaPath:745,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:737,});
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
(vErrors ??= []).push({instancePath,schemaPath:709,});
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
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:714,params:{passingSchemas: passing1}});
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
(vErrors ??= []).push({instancePath,schemaPath:711,});
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
(vErrors ??= []).push({instancePath,schemaPath:707,params:{passingSchemas: passing0}});
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
(vErrors ??= []).push({instancePath,schemaPath:758,});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:763,params:{missingProperty: "id"}});
errors++;
}
if(data0.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:763,params:{missingProperty: "type"}});
errors++;
}
if(data0.function === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:763,params:{missingProperty: "function"}});
errors++;
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:769,});
errors++;
}
}
if(data0.type !== undefined){
if("function" !== data0.type){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/type",schemaPath:771,});
errors++;
}
}
if(data0.function !== undefined){
let data3 = data0.function;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function",schemaPath:774,params:{missingProperty: "name"}});
errors++;
}
if(data3.arguments === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function",schemaPath:774,params:{missingProperty: "arguments"}});
errors++;
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function/name",schemaPath:779,});
errors++;
}
}
if(data3.arguments !== undefined){
if(typeof data3.arguments !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function/arguments",schemaPath:781,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/function",schemaPath:773,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:762,});
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
(vErrors ??= []).push({instancePath,schemaPath:591,params:{missingProperty: "type"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:591,params:{missingProperty: "role"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:591,params:{missingProperty: "content"}});
errors++;
}
if(data.type !== undefined){
if("openai" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:597,});
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
(vErrors ??= []).push({instancePath,schemaPath:590,});
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
(vErrors ??= []).push({instancePath,schemaPath:686,params:{missingProperty: "role"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:686,params:{missingProperty: "content"}});
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
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:693,});
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
(vErrors ??= []).push({instancePath,schemaPath:685,});
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
(vErrors ??= []).push({instancePath,schemaPath:465,params:{missingProperty: "type"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:465,params:{missingProperty: "messages"}});
errors++;
}
if(data.messagesOpenAIFormat === undefined){
(vErrors ??= []).push({instancePath,schemaPath:465,params:{missingProperty: "messagesOpenAIFormat"}});
errors++;
}
if(data.type !== undefined){
if("openai" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:471,});
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
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:473,});
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
(vErrors ??= []).push({instancePath:instancePath+"/messagesOpenAIFormat",schemaPath:477,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:464,});
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
(vErrors ??= []).push({instancePath,schemaPath:611,params:{missingProperty: "type"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:611,params:{missingProperty: "role"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:611,params:{missingProperty: "content"}});
errors++;
}
if(data.type !== undefined){
if("support_ticket" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:617,});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:619,});
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/content",schemaPath:621,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:610,});
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
(vErrors ??= []).push({instancePath,schemaPath:490,params:{}});
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
(vErrors ??= []).push({instancePath,schemaPath:487,params:{missingProperty: "type"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:487,params:{missingProperty: "messages"}});
errors++;
}
if(data.type !== undefined){
if("support_ticket" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:497,});
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
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:499,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:486,});
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
(vErrors ??= []).push({instancePath,schemaPath:631,params:{missingProperty: "type"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:631,params:{missingProperty: "role"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,schemaPath:631,params:{missingProperty: "content"}});
errors++;
}
if(data.type !== undefined){
if("support_copilot" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:637,});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",schemaPath:639,});
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/content",schemaPath:641,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:630,});
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
(vErrors ??= []).push({instancePath,schemaPath:512,params:{}});
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
(vErrors ??= []).push({instancePath,schemaPath:509,params:{missingProperty: "type"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:509,params:{missingProperty: "messages"}});
errors++;
}
if(data.type !== undefined){
if("support_copilot" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:519,});
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
(vErrors ??= []).push({instancePath:instancePath+"/messages",schemaPath:521,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:508,});
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
(vErrors ??= []).push({instancePath,schemaPath:446,params:{passingSchemas: passing0}});
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
(vErrors ??= []).push({instancePath,schemaPath:423,params:{missingProperty: "conversations"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,schemaPath:423,params:{missingProperty: "total"}});
errors++;
}
if(data.pageSize === undefined){
(vErrors ??= []).push({instancePath,schemaPath:423,params:{missingProperty: "pageSize"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,schemaPath:423,params:{missingProperty: "count"}});
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
(vErrors ??= []).push({instancePath:instancePath+"/conversations",schemaPath:430,});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:434,});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:435,});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data3 = data.pageSize;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",schemaPath:437,});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",schemaPath:438,});
errors++;
}
}
}
if(data.count !== undefined){
let data4 = data.count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:440,});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:441,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:422,});
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
(vErrors ??= []).push({instancePath,schemaPath:864,params:{missingProperty: "title"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:864,params:{missingProperty: "status"}});
errors++;
}
if(data.detail === undefined){
(vErrors ??= []).push({instancePath,schemaPath:864,params:{missingProperty: "detail"}});
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:870,});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:872,});
errors++;
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detail",schemaPath:874,});
errors++;
}
}
if(data.instance !== undefined){
let data3 = data.instance;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:877,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instance",schemaPath:876,});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",schemaPath:879,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:863,});
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
(vErrors ??= []).push({instancePath,schemaPath:886,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:886,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(400 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:891,});
errors++;
}
}
if(data.code !== undefined){
if("bad_request" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:893,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:896,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:896,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("bad_request" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:901,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:903,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:895,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:885,});
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
(vErrors ??= []).push({instancePath,schemaPath:910,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:910,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(401 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:915,});
errors++;
}
}
if(data.code !== undefined){
if("unauthorized" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:917,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:920,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:920,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("unauthorized" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:925,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:927,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:919,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:909,});
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
(vErrors ??= []).push({instancePath,schemaPath:934,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:934,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(403 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:939,});
errors++;
}
}
if(data.code !== undefined){
if("forbidden" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:941,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:944,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:944,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("forbidden" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:949,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:951,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:943,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:933,});
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
(vErrors ??= []).push({instancePath,schemaPath:958,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:958,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(404 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:963,});
errors++;
}
}
if(data.code !== undefined){
if("not_found" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:965,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:968,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:968,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("not_found" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:973,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:975,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:967,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:957,});
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
(vErrors ??= []).push({instancePath,schemaPath:982,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:982,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(422 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:987,});
errors++;
}
}
if(data.code !== undefined){
if("unprocessable_entity" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:989,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:992,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:992,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("unprocessable_entity" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:997,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:999,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:991,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:981,});
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
(vErrors ??= []).push({instancePath,schemaPath:1006,params:{missingProperty: "code"}});
errors++;
}
if(data.error === undefined){
(vErrors ??= []).push({instancePath,schemaPath:1006,params:{missingProperty: "error"}});
errors++;
}
if(data.status !== undefined){
if(500 !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:1011,});
errors++;
}
}
if(data.code !== undefined){
if("internal_server_error" !== data.code){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:1013,});
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1016,params:{missingProperty: "code"}});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1016,params:{missingProperty: "message"}});
errors++;
}
if(data2.code !== undefined){
if("internal_server_error" !== data2.code){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",schemaPath:1021,});
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",schemaPath:1023,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:1015,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:1005,});
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
(vErrors ??= []).push({instancePath,schemaPath:709,});
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
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:714,params:{passingSchemas: passing0}});
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
(vErrors ??= []).push({instancePath,schemaPath:711,});
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
