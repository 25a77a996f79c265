// @ts-nocheck
// machine-written by npm run generate from openapi/inkeep.yaml; do not edit


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
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/0/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/0/schema/maximum",};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/0/schema/minimum",};
(vErrors ??= []).push(err2);
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
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/1/schema/type",};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/paths/~1conversations/get/parameters/1/schema/minimum",};
(vErrors ??= []).push(err1);
errors++;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/200/content/application~1json/schema"] = validate2;
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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/Properties/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserProperties/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserProperties/properties/id/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.identificationType !== undefined){
let data1 = data.identificationType;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/identificationType",schemaPath:"#/components/schemas/UserProperties/properties/identificationType/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.userId !== undefined){
let data2 = data.userId;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserProperties/properties/userId/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.supportAgentName !== undefined){
let data3 = data.supportAgentName;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/supportAgentName",schemaPath:"#/components/schemas/UserProperties/properties/supportAgentName/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.supportAgentEmail !== undefined){
let data4 = data.supportAgentEmail;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/supportAgentEmail",schemaPath:"#/components/schemas/UserProperties/properties/supportAgentEmail/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.userType !== undefined){
let data5 = data.userType;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/userType",schemaPath:"#/components/schemas/UserProperties/properties/userType/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.externalId === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "externalId"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.externalUrl === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "externalUrl"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.supportTicketConversationId === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "supportTicketConversationId"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.createdAt === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "createdAt"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.updatedAt === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "updatedAt"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.projectId === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "projectId"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.integrationId === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "integrationId"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.visibility === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/required",params:{missingProperty: "visibility"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ConversationFacts/properties/id/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.externalId !== undefined){
let data1 = data.externalId;
if((typeof data1 !== "string") && (data1 !== null)){
const err11 = {instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/ConversationFacts/properties/externalId/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.externalUrl !== undefined){
let data2 = data.externalUrl;
if((typeof data2 !== "string") && (data2 !== null)){
const err12 = {instancePath:instancePath+"/externalUrl",schemaPath:"#/components/schemas/ConversationFacts/properties/externalUrl/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ConversationFacts/properties/type/type",};
(vErrors ??= []).push(err13);
errors++;
}
if(!(((data3 === "openai") || (data3 === "support_ticket")) || (data3 === "support_copilot"))){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ConversationFacts/properties/type/enum",};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.supportTicketConversationId !== undefined){
let data4 = data.supportTicketConversationId;
if((typeof data4 !== "string") && (data4 !== null)){
const err15 = {instancePath:instancePath+"/supportTicketConversationId",schemaPath:"#/components/schemas/ConversationFacts/properties/supportTicketConversationId/type",};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err16 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/ConversationFacts/properties/createdAt/type",};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.updatedAt !== undefined){
if(typeof data.updatedAt !== "string"){
const err17 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/ConversationFacts/properties/updatedAt/type",};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.projectId !== undefined){
let data7 = data.projectId;
if((typeof data7 !== "string") && (data7 !== null)){
const err18 = {instancePath:instancePath+"/projectId",schemaPath:"#/components/schemas/ConversationFacts/properties/projectId/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.integrationId !== undefined){
let data8 = data.integrationId;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/integrationId",schemaPath:"#/components/schemas/ConversationFacts/properties/integrationId/type",};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.properties !== undefined){
if(!(validate7(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.userProperties !== undefined){
if(!(validate9(data.userProperties, {instancePath:instancePath+"/userProperties",parentData:data,parentDataProperty:"userProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data11 = data.tags;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/components/schemas/ConversationFacts/properties/tags/type",};
(vErrors ??= []).push(err20);
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err21 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/ConversationFacts/properties/tags/items/type",};
(vErrors ??= []).push(err21);
errors++;
}
}
}
}
if(data.visibility !== undefined){
let data13 = data.visibility;
if(!(((data13 === "private") || (data13 === "public")) || (data13 === null))){
const err22 = {instancePath:instancePath+"/visibility",schemaPath:"#/components/schemas/ConversationFacts/properties/visibility/enum",};
(vErrors ??= []).push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/components/schemas/ConversationFacts/type",};
(vErrors ??= []).push(err23);
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"id":true,"externalId":true,"externalUrl":true,"type":true,"supportTicketConversationId":true,"createdAt":true,"updatedAt":true,"projectId":true,"integrationId":true,"properties":true,"userProperties":true,"tags":true,"visibility":true},"dynamicProps":false,"dynamicItems":false};
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
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Link/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.label !== undefined){
let data0 = data.label;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Link/properties/label/type",};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/Link/properties/url/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/Link/properties/title/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Link/properties/description/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/Link/properties/type/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.breadcrumbs !== undefined){
let data5 = data.breadcrumbs;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/breadcrumbs",schemaPath:"#/components/schemas/Link/properties/breadcrumbs/type",};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err7 = {instancePath:instancePath+"/breadcrumbs/" + i0,schemaPath:"#/components/schemas/Link/properties/breadcrumbs/items/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/Link/type",};
(vErrors ??= []).push(err8);
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"label":true,"url":true,"title":true,"description":true,"type":true,"breadcrumbs":true},"dynamicProps":false,"dynamicItems":false};
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/MessageFacts/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.externalId === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/MessageFacts/required",params:{missingProperty: "externalId"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.externalUrl === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/MessageFacts/required",params:{missingProperty: "externalUrl"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.conversationId === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/MessageFacts/required",params:{missingProperty: "conversationId"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.createdAt === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/MessageFacts/required",params:{missingProperty: "createdAt"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.updatedAt === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/MessageFacts/required",params:{missingProperty: "updatedAt"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/MessageFacts/properties/id/type",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.externalId !== undefined){
let data1 = data.externalId;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/MessageFacts/properties/externalId/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.externalUrl !== undefined){
let data2 = data.externalUrl;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/externalUrl",schemaPath:"#/components/schemas/MessageFacts/properties/externalUrl/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.conversationId !== undefined){
if(typeof data.conversationId !== "string"){
const err9 = {instancePath:instancePath+"/conversationId",schemaPath:"#/components/schemas/MessageFacts/properties/conversationId/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err10 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/MessageFacts/properties/createdAt/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.updatedAt !== undefined){
if(typeof data.updatedAt !== "string"){
const err11 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/components/schemas/MessageFacts/properties/updatedAt/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/MessageFacts/properties/name/type",};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.links !== undefined){
let data7 = data.links;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/links",schemaPath:"#/components/schemas/MessageFacts/properties/links/type",};
(vErrors ??= []).push(err13);
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data7[i0], {instancePath:instancePath+"/links/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
}
if(data.properties !== undefined){
if(!(validate7(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.userProperties !== undefined){
if(!(validate9(data.userProperties, {instancePath:instancePath+"/userProperties",parentData:data,parentDataProperty:"userProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/MessageFacts/type",};
(vErrors ??= []).push(err14);
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"id":true,"externalId":true,"externalUrl":true,"conversationId":true,"createdAt":true,"updatedAt":true,"name":true,"links":true,"properties":true,"userProperties":true},"dynamicProps":false,"dynamicItems":false};
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChatRole/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "system") || (data === "user")) || (data === "assistant"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ChatRole/enum",};
(vErrors ??= []).push(err1);
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
const err0 = {instancePath,schemaPath:"#/components/schemas/TextItem/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TextItem/required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.type !== undefined){
if("text" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TextItem/properties/type/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/components/schemas/TextItem/properties/text/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/TextItem/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"type":true,"text":true},"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ImageItem/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.image_url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ImageItem/required",params:{missingProperty: "image_url"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.type !== undefined){
if("image_url" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ImageItem/properties/type/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err3 = {instancePath:instancePath+"/image_url",schemaPath:"#/components/schemas/ImageItem/properties/image_url/required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err4 = {instancePath:instancePath+"/image_url/url",schemaPath:"#/components/schemas/ImageItem/properties/image_url/properties/url/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data1.detail !== undefined){
let data3 = data1.detail;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/image_url/detail",schemaPath:"#/components/schemas/ImageItem/properties/image_url/properties/detail/type",};
(vErrors ??= []).push(err5);
errors++;
}
if(!(((data3 === "auto") || (data3 === "low")) || (data3 === "high"))){
const err6 = {instancePath:instancePath+"/image_url/detail",schemaPath:"#/components/schemas/ImageItem/properties/image_url/properties/detail/enum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/image_url",schemaPath:"#/components/schemas/ImageItem/properties/image_url/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/ImageItem/type",};
(vErrors ??= []).push(err8);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"type":true,"image_url":true},"dynamicProps":false,"dynamicItems":false};
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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChatContent/oneOf/0/type",};
(vErrors ??= []).push(err0);
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
if(!(validate22(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
var props0 = {};
props0.type = true;
props0.text = true;
}
const _errs8 = errors;
if(!(validate24(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
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
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
}
}
}
if(!valid3){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ChatContent/oneOf/1/items/oneOf",params:{passingSchemas: passing1}};
(vErrors ??= []).push(err1);
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ChatContent/oneOf/1/type",};
(vErrors ??= []).push(err2);
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
var items0 = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/ChatContent/oneOf",params:{passingSchemas: passing0}};
(vErrors ??= []).push(err3);
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
evaluated0.items = items0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":true};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/components/schemas/ToolCalls/type",};
(vErrors ??= []).push(err0);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ToolCalls/items/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ToolCalls/items/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data0.function === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ToolCalls/items/required",params:{missingProperty: "function"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/components/schemas/ToolCalls/items/properties/id/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data0.type !== undefined){
if("function" !== data0.type){
const err5 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/components/schemas/ToolCalls/items/properties/type/const",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data0.function !== undefined){
let data3 = data0.function;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err6 = {instancePath:instancePath+"/" + i0+"/function",schemaPath:"#/components/schemas/ToolCalls/items/properties/function/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data3.arguments === undefined){
const err7 = {instancePath:instancePath+"/" + i0+"/function",schemaPath:"#/components/schemas/ToolCalls/items/properties/function/required",params:{missingProperty: "arguments"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/function/name",schemaPath:"#/components/schemas/ToolCalls/items/properties/function/properties/name/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data3.arguments !== undefined){
if(typeof data3.arguments !== "string"){
const err9 = {instancePath:instancePath+"/" + i0+"/function/arguments",schemaPath:"#/components/schemas/ToolCalls/items/properties/function/properties/arguments/type",};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/function",schemaPath:"#/components/schemas/ToolCalls/items/properties/function/type",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ToolCalls/items/type",};
(vErrors ??= []).push(err11);
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/OpenAIMessage/allOf/1/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/OpenAIMessage/allOf/1/required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/OpenAIMessage/allOf/1/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.type !== undefined){
if("openai" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OpenAIMessage/allOf/1/properties/type/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.role !== undefined){
if(!(validate19(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate21(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.tool_calls !== undefined){
if(!(validate27(data.tool_calls, {instancePath:instancePath+"/tool_calls",parentData:data,parentDataProperty:"tool_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/OpenAIMessage/allOf/1/type",};
(vErrors ??= []).push(err4);
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"type":true,"role":true,"content":true,"tool_calls":true,"id":true,"externalId":true,"externalUrl":true,"conversationId":true,"createdAt":true,"updatedAt":true,"name":true,"links":true,"properties":true,"userProperties":true},"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChatCompletionMessage/required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ChatCompletionMessage/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.role !== undefined){
if(!(validate19(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ChatCompletionMessage/properties/name/type",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.content !== undefined){
if(!(validate21(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.tool_calls !== undefined){
if(!(validate27(data.tool_calls, {instancePath:instancePath+"/tool_calls",parentData:data,parentDataProperty:"tool_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ChatCompletionMessage/type",};
(vErrors ??= []).push(err3);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"role":true,"name":true,"content":true,"tool_calls":true},"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/OpenAIConversation/allOf/1/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.messages === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/OpenAIConversation/allOf/1/required",params:{missingProperty: "messages"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.messagesOpenAIFormat === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/OpenAIConversation/allOf/1/required",params:{missingProperty: "messagesOpenAIFormat"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.type !== undefined){
if("openai" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OpenAIConversation/allOf/1/properties/type/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data1[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/messages",schemaPath:"#/components/schemas/OpenAIConversation/allOf/1/properties/messages/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.messagesOpenAIFormat !== undefined){
let data3 = data.messagesOpenAIFormat;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data3[i1], {instancePath:instancePath+"/messagesOpenAIFormat/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/messagesOpenAIFormat",schemaPath:"#/components/schemas/OpenAIConversation/allOf/1/properties/messagesOpenAIFormat/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/OpenAIConversation/allOf/1/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":{"type":true,"messages":true,"messagesOpenAIFormat":true,"id":true,"externalId":true,"externalUrl":true,"supportTicketConversationId":true,"createdAt":true,"updatedAt":true,"projectId":true,"integrationId":true,"properties":true,"userProperties":true,"tags":true,"visibility":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SupportTicketMessage/allOf/1/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SupportTicketMessage/allOf/1/required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SupportTicketMessage/allOf/1/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.type !== undefined){
if("support_ticket" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SupportTicketMessage/allOf/1/properties/type/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/components/schemas/SupportTicketMessage/allOf/1/properties/role/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/content",schemaPath:"#/components/schemas/SupportTicketMessage/allOf/1/properties/content/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/SupportTicketMessage/allOf/1/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"type":true,"role":true,"content":true,"id":true,"externalId":true,"externalUrl":true,"conversationId":true,"createdAt":true,"updatedAt":true,"name":true,"links":true,"properties":true,"userProperties":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messagesOpenAIFormat === undefined) && (missing0 = "messagesOpenAIFormat")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/components/schemas/SupportTicketConversation/allOf/1/not",params:{}};
(vErrors ??= []).push(err1);
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
const err2 = {instancePath,schemaPath:"#/components/schemas/SupportTicketConversation/allOf/1/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.messages === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SupportTicketConversation/allOf/1/required",params:{missingProperty: "messages"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.type !== undefined){
if("support_ticket" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SupportTicketConversation/allOf/1/properties/type/const",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data1[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/messages",schemaPath:"#/components/schemas/SupportTicketConversation/allOf/1/properties/messages/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/SupportTicketConversation/allOf/1/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"type":true,"messages":true,"id":true,"externalId":true,"externalUrl":true,"supportTicketConversationId":true,"createdAt":true,"updatedAt":true,"projectId":true,"integrationId":true,"properties":true,"userProperties":true,"tags":true,"visibility":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SupportCopilotMessage/allOf/1/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SupportCopilotMessage/allOf/1/required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SupportCopilotMessage/allOf/1/required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.type !== undefined){
if("support_copilot" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SupportCopilotMessage/allOf/1/properties/type/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/components/schemas/SupportCopilotMessage/allOf/1/properties/role/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/content",schemaPath:"#/components/schemas/SupportCopilotMessage/allOf/1/properties/content/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/SupportCopilotMessage/allOf/1/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"type":true,"role":true,"content":true,"id":true,"externalId":true,"externalUrl":true,"conversationId":true,"createdAt":true,"updatedAt":true,"name":true,"links":true,"properties":true,"userProperties":true},"dynamicProps":false,"dynamicItems":false};
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messagesOpenAIFormat === undefined) && (missing0 = "messagesOpenAIFormat")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/components/schemas/SupportCopilotConversation/allOf/1/not",params:{}};
(vErrors ??= []).push(err1);
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
const err2 = {instancePath,schemaPath:"#/components/schemas/SupportCopilotConversation/allOf/1/required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.messages === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/SupportCopilotConversation/allOf/1/required",params:{missingProperty: "messages"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.type !== undefined){
if("support_copilot" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SupportCopilotConversation/allOf/1/properties/type/const",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data1[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/messages",schemaPath:"#/components/schemas/SupportCopilotConversation/allOf/1/properties/messages/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/SupportCopilotConversation/allOf/1/type",};
(vErrors ??= []).push(err6);
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"type":true,"messages":true,"id":true,"externalId":true,"externalUrl":true,"supportTicketConversationId":true,"createdAt":true,"updatedAt":true,"projectId":true,"integrationId":true,"properties":true,"userProperties":true,"tags":true,"visibility":true},"dynamicProps":false,"dynamicItems":false};
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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate5(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.type = true;
props0.messages = true;
props0.messagesOpenAIFormat = true;
props0.id = true;
props0.externalId = true;
props0.externalUrl = true;
props0.supportTicketConversationId = true;
props0.createdAt = true;
props0.updatedAt = true;
props0.projectId = true;
props0.integrationId = true;
props0.properties = true;
props0.userProperties = true;
props0.tags = true;
props0.visibility = true;
}
const _errs2 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.messages = true;
props0.id = true;
props0.externalId = true;
props0.externalUrl = true;
props0.supportTicketConversationId = true;
props0.createdAt = true;
props0.updatedAt = true;
props0.projectId = true;
props0.integrationId = true;
props0.properties = true;
props0.userProperties = true;
props0.tags = true;
props0.visibility = true;
}
}
const _errs3 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.messages = true;
props0.id = true;
props0.externalId = true;
props0.externalUrl = true;
props0.supportTicketConversationId = true;
props0.createdAt = true;
props0.updatedAt = true;
props0.projectId = true;
props0.integrationId = true;
props0.properties = true;
props0.userProperties = true;
props0.tags = true;
props0.visibility = true;
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/components/schemas/Conversation/oneOf",params:{passingSchemas: passing0}};
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
validate4.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversations === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ConversationList/required",params:{missingProperty: "conversations"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ConversationList/required",params:{missingProperty: "total"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.pageSize === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ConversationList/required",params:{missingProperty: "pageSize"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ConversationList/required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.conversations !== undefined){
let data0 = data.conversations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data0[i0], {instancePath:instancePath+"/conversations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/conversations",schemaPath:"#/components/schemas/ConversationList/properties/conversations/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/ConversationList/properties/total/type",};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/ConversationList/properties/total/minimum",};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.pageSize !== undefined){
let data3 = data.pageSize;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/pageSize",schemaPath:"#/components/schemas/ConversationList/properties/pageSize/type",};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/pageSize",schemaPath:"#/components/schemas/ConversationList/properties/pageSize/minimum",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.count !== undefined){
let data4 = data.count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/count",schemaPath:"#/components/schemas/ConversationList/properties/count/type",};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/components/schemas/ConversationList/properties/count/minimum",};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/ConversationList/type",};
(vErrors ??= []).push(err11);
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"conversations":true,"total":true,"pageSize":true,"count":true},"dynamicProps":false,"dynamicItems":false};
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
validate2.evaluated = {"props":{"conversations":true,"total":true,"pageSize":true,"count":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/400/content/application~1problem+json/schema"] = validate50;
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Problem/required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Problem/required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.detail === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Problem/required",params:{missingProperty: "detail"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/Problem/properties/title/type",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Problem/properties/status/type",};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
const err5 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/Problem/properties/detail/type",};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.instance !== undefined){
let data3 = data.instance;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err6 = {instancePath:instancePath+"/instance",schemaPath:"#/components/schemas/Problem/properties/instance/format",};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/instance",schemaPath:"#/components/schemas/Problem/properties/instance/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
const err8 = {instancePath:instancePath+"/requestId",schemaPath:"#/components/schemas/Problem/properties/requestId/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/Problem/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"title":true,"status":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/BadRequest/allOf/1/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/BadRequest/allOf/1/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status !== undefined){
if(400 !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/BadRequest/allOf/1/properties/status/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.code !== undefined){
if("bad_request" !== data.code){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/BadRequest/allOf/1/properties/code/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/BadRequest/allOf/1/properties/error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.message === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/BadRequest/allOf/1/properties/error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.code !== undefined){
if("bad_request" !== data2.code){
const err6 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/BadRequest/allOf/1/properties/error/properties/code/const",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err7 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/BadRequest/allOf/1/properties/error/properties/message/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/BadRequest/allOf/1/properties/error/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/BadRequest/allOf/1/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/401/content/application~1problem+json/schema"] = validate55;
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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Unauthorized/allOf/1/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Unauthorized/allOf/1/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status !== undefined){
if(401 !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Unauthorized/allOf/1/properties/status/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.code !== undefined){
if("unauthorized" !== data.code){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Unauthorized/allOf/1/properties/code/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Unauthorized/allOf/1/properties/error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.message === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Unauthorized/allOf/1/properties/error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.code !== undefined){
if("unauthorized" !== data2.code){
const err6 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/Unauthorized/allOf/1/properties/error/properties/code/const",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err7 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/Unauthorized/allOf/1/properties/error/properties/message/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Unauthorized/allOf/1/properties/error/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/Unauthorized/allOf/1/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/403/content/application~1problem+json/schema"] = validate59;
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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Forbidden/allOf/1/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Forbidden/allOf/1/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status !== undefined){
if(403 !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Forbidden/allOf/1/properties/status/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.code !== undefined){
if("forbidden" !== data.code){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Forbidden/allOf/1/properties/code/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Forbidden/allOf/1/properties/error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.message === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Forbidden/allOf/1/properties/error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.code !== undefined){
if("forbidden" !== data2.code){
const err6 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/Forbidden/allOf/1/properties/error/properties/code/const",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err7 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/Forbidden/allOf/1/properties/error/properties/message/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/Forbidden/allOf/1/properties/error/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/Forbidden/allOf/1/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/404/content/application~1problem+json/schema"] = validate63;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NotFound/allOf/1/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NotFound/allOf/1/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status !== undefined){
if(404 !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/NotFound/allOf/1/properties/status/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.code !== undefined){
if("not_found" !== data.code){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/NotFound/allOf/1/properties/code/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/NotFound/allOf/1/properties/error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.message === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/NotFound/allOf/1/properties/error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.code !== undefined){
if("not_found" !== data2.code){
const err6 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/NotFound/allOf/1/properties/error/properties/code/const",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err7 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/NotFound/allOf/1/properties/error/properties/message/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/NotFound/allOf/1/properties/error/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/NotFound/allOf/1/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/422/content/application~1problem+json/schema"] = validate67;
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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status !== undefined){
if(422 !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/properties/status/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.code !== undefined){
if("unprocessable_entity" !== data.code){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/properties/code/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/properties/error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.message === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/properties/error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.code !== undefined){
if("unprocessable_entity" !== data2.code){
const err6 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/properties/error/properties/code/const",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err7 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/properties/error/properties/message/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/properties/error/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/UnprocessableEntity/allOf/1/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
exports["/paths/~1conversations/get/responses/500/content/application~1problem+json/schema"] = validate71;
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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/InternalServerError/allOf/1/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/InternalServerError/allOf/1/required",params:{missingProperty: "error"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status !== undefined){
if(500 !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/InternalServerError/allOf/1/properties/status/const",};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.code !== undefined){
if("internal_server_error" !== data.code){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/InternalServerError/allOf/1/properties/code/const",};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/InternalServerError/allOf/1/properties/error/required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.message === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/InternalServerError/allOf/1/properties/error/required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.code !== undefined){
if("internal_server_error" !== data2.code){
const err6 = {instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/InternalServerError/allOf/1/properties/error/properties/code/const",};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err7 = {instancePath:instancePath+"/error/message",schemaPath:"#/components/schemas/InternalServerError/allOf/1/properties/error/properties/message/type",};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/InternalServerError/allOf/1/properties/error/type",};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/InternalServerError/allOf/1/type",};
(vErrors ??= []).push(err9);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"status":true,"code":true,"error":true,"title":true,"detail":true,"instance":true,"requestId":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Conversation"] = validate4;
exports["/components/schemas/Conversation/oneOf/0"] = validate75;
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
if(!(validate5(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"type":true,"messages":true,"messagesOpenAIFormat":true,"id":true,"externalId":true,"externalUrl":true,"supportTicketConversationId":true,"createdAt":true,"updatedAt":true,"projectId":true,"integrationId":true,"properties":true,"userProperties":true,"tags":true,"visibility":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Conversation/oneOf/1"] = validate77;
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
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"type":true,"messages":true,"id":true,"externalId":true,"externalUrl":true,"supportTicketConversationId":true,"createdAt":true,"updatedAt":true,"projectId":true,"integrationId":true,"properties":true,"userProperties":true,"tags":true,"visibility":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/Conversation/oneOf/2"] = validate79;
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
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"type":true,"messages":true,"id":true,"externalId":true,"externalUrl":true,"supportTicketConversationId":true,"createdAt":true,"updatedAt":true,"projectId":true,"integrationId":true,"properties":true,"userProperties":true,"tags":true,"visibility":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ChatContent/oneOf/0"] = validate81;
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChatContent/oneOf/0/type",};
(vErrors ??= []).push(err0);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ChatContent/oneOf/1"] = validate82;
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
let passing0 = null;
const _errs3 = errors;
if(!(validate22(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
var props0 = {};
props0.type = true;
props0.text = true;
}
const _errs4 = errors;
if(!(validate24(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
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
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
}
}
}
if(!valid2){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/ChatContent/oneOf/1/items/oneOf",params:{passingSchemas: passing0}};
(vErrors ??= []).push(err0);
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
const err1 = {instancePath,schemaPath:"#/components/schemas/ChatContent/oneOf/1/type",};
(vErrors ??= []).push(err1);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ChatContent/oneOf/1/items/oneOf/0"] = validate85;
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
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"type":true,"text":true},"dynamicProps":false,"dynamicItems":false};
exports["/components/schemas/ChatContent/oneOf/1/items/oneOf/1"] = validate87;
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
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"type":true,"image_url":true},"dynamicProps":false,"dynamicItems":false};
return exports;
},
};
