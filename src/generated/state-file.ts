// @ts-nocheck
// machine-written by npm run generate from openapi/state-file.schema.json; do not edit


import type { CompiledSchemas } from '../spec/compiled-schemas.ts';

export const stateFile: CompiledSchemas = {
document: {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "State of a session",
  "description": "What a session's state looks like in a file.",
  "type": "object",
  "required": [
    "parley",
    "format",
    "contracts",
    "now",
    "frozen",
    "requests",
    "faultsMade",
    "stores",
    "traffic",
    "scenarios",
    "quotas",
    "faults",
    "limits",
    "pending"
  ],
  "properties": {
    "parley": {
      "const": "state"
    },
    "format": {
      "const": 1
    },
    "contracts": {
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    },
    "now": {
      "type": "string",
      "format": "date-time"
    },
    "frozen": {
      "type": "boolean"
    },
    "requests": {
      "type": "integer",
      "minimum": 0
    },
    "faultsMade": {
      "type": "integer",
      "minimum": 0
    },
    "stores": {
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "required": [
          "ordinals",
          "collections"
        ],
        "properties": {
          "ordinals": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": 0
            }
          },
          "collections": {
            "type": "object",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "object"
              }
            }
          }
        },
        "additionalProperties": false
      }
    },
    "traffic": {
      "type": "object",
      "additionalProperties": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "day",
            "operationId",
            "count"
          ],
          "properties": {
            "day": {
              "type": "string",
              "format": "date"
            },
            "operationId": {
              "type": "string"
            },
            "count": {
              "type": "integer",
              "minimum": 0
            }
          },
          "additionalProperties": false
        }
      }
    },
    "scenarios": {
      "type": "object",
      "additionalProperties": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "quotas": {
      "type": "object",
      "additionalProperties": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "start",
            "used"
          ],
          "properties": {
            "start": {
              "type": "number"
            },
            "used": {
              "type": "integer",
              "minimum": 0
            }
          },
          "additionalProperties": false
        }
      }
    },
    "faults": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "id",
          "fault",
          "matched",
          "used"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "fault": {
            "type": "object"
          },
          "scenario": {
            "type": "string"
          },
          "matched": {
            "type": "integer",
            "minimum": 0
          },
          "used": {
            "type": "integer",
            "minimum": 0
          }
        },
        "additionalProperties": false
      }
    },
    "limits": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "api"
        ],
        "properties": {
          "api": {
            "type": "string"
          }
        }
      }
    },
    "pending": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "at",
          "api",
          "name"
        ],
        "properties": {
          "at": {
            "type": "number"
          },
          "api": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "payload": {},
          "lane": {
            "type": "string"
          }
        },
        "additionalProperties": false
      }
    }
  },
  "additionalProperties": false
},
checks({ part, formats, length, equal }) {
const exports = {};
exports[""] = validate0;
const schema0 = part("");
const func0 = Object.prototype.hasOwnProperty;
const formats0 = formats["date-time"];
const formats2 = formats.date;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parley === undefined){
const err0 = {instancePath,schemaPath:"#/required",params:{missingProperty: "parley"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",params:{missingProperty: "format"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.contracts === undefined){
const err2 = {instancePath,schemaPath:"#/required",params:{missingProperty: "contracts"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.now === undefined){
const err3 = {instancePath,schemaPath:"#/required",params:{missingProperty: "now"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.frozen === undefined){
const err4 = {instancePath,schemaPath:"#/required",params:{missingProperty: "frozen"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.requests === undefined){
const err5 = {instancePath,schemaPath:"#/required",params:{missingProperty: "requests"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.faultsMade === undefined){
const err6 = {instancePath,schemaPath:"#/required",params:{missingProperty: "faultsMade"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.stores === undefined){
const err7 = {instancePath,schemaPath:"#/required",params:{missingProperty: "stores"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.traffic === undefined){
const err8 = {instancePath,schemaPath:"#/required",params:{missingProperty: "traffic"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.scenarios === undefined){
const err9 = {instancePath,schemaPath:"#/required",params:{missingProperty: "scenarios"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.quotas === undefined){
const err10 = {instancePath,schemaPath:"#/required",params:{missingProperty: "quotas"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.faults === undefined){
const err11 = {instancePath,schemaPath:"#/required",params:{missingProperty: "faults"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data.limits === undefined){
const err12 = {instancePath,schemaPath:"#/required",params:{missingProperty: "limits"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data.pending === undefined){
const err13 = {instancePath,schemaPath:"#/required",params:{missingProperty: "pending"}};
(vErrors ??= []).push(err13);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.parley !== undefined){
if("state" !== data.parley){
const err15 = {instancePath:instancePath+"/parley",schemaPath:"#/properties/parley/const",};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
const err16 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.contracts !== undefined){
let data2 = data.contracts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
const err17 = {instancePath:instancePath+"/contracts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/contracts/additionalProperties/type",};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.now !== undefined){
let data4 = data.now;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err19 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/format",};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.frozen !== undefined){
if(typeof data.frozen !== "boolean"){
const err21 = {instancePath:instancePath+"/frozen",schemaPath:"#/properties/frozen/type",};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.requests !== undefined){
let data6 = data.requests;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",};
(vErrors ??= []).push(err23);
errors++;
}
}
}
if(data.faultsMade !== undefined){
let data7 = data.faultsMade;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err24 = {instancePath:instancePath+"/faultsMade",schemaPath:"#/properties/faultsMade/type",};
(vErrors ??= []).push(err24);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/faultsMade",schemaPath:"#/properties/faultsMade/minimum",};
(vErrors ??= []).push(err25);
errors++;
}
}
}
if(data.stores !== undefined){
let data8 = data.stores;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
let data9 = data8[key2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.ordinals === undefined){
const err26 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stores/additionalProperties/required",params:{missingProperty: "ordinals"}};
(vErrors ??= []).push(err26);
errors++;
}
if(data9.collections === undefined){
const err27 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stores/additionalProperties/required",params:{missingProperty: "collections"}};
(vErrors ??= []).push(err27);
errors++;
}
for(const key3 in data9){
if(!((key3 === "ordinals") || (key3 === "collections"))){
const err28 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stores/additionalProperties/additionalProperties",params:{additionalProperty: key3}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data9.ordinals !== undefined){
let data10 = data9.ordinals;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
let data11 = data10[key4];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err29 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ordinals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stores/additionalProperties/properties/ordinals/additionalProperties/type",};
(vErrors ??= []).push(err29);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ordinals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stores/additionalProperties/properties/ordinals/additionalProperties/minimum",};
(vErrors ??= []).push(err30);
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ordinals",schemaPath:"#/properties/stores/additionalProperties/properties/ordinals/type",};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data9.collections !== undefined){
let data12 = data9.collections;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
let data13 = data12[key5];
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err32 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/collections/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/stores/additionalProperties/properties/collections/additionalProperties/items/type",};
(vErrors ??= []).push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/collections/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stores/additionalProperties/properties/collections/additionalProperties/type",};
(vErrors ??= []).push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/collections",schemaPath:"#/properties/stores/additionalProperties/properties/collections/type",};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stores/additionalProperties/type",};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/stores",schemaPath:"#/properties/stores/type",};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.traffic !== undefined){
let data15 = data.traffic;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
let data16 = data15[key6];
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.day === undefined){
const err37 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/traffic/additionalProperties/items/required",params:{missingProperty: "day"}};
(vErrors ??= []).push(err37);
errors++;
}
if(data17.operationId === undefined){
const err38 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/traffic/additionalProperties/items/required",params:{missingProperty: "operationId"}};
(vErrors ??= []).push(err38);
errors++;
}
if(data17.count === undefined){
const err39 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/traffic/additionalProperties/items/required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err39);
errors++;
}
for(const key7 in data17){
if(!(((key7 === "day") || (key7 === "operationId")) || (key7 === "count"))){
const err40 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/traffic/additionalProperties/items/additionalProperties",params:{additionalProperty: key7}};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data17.day !== undefined){
let data18 = data17.day;
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
const err41 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/day",schemaPath:"#/properties/traffic/additionalProperties/items/properties/day/format",};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/day",schemaPath:"#/properties/traffic/additionalProperties/items/properties/day/type",};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data17.operationId !== undefined){
if(typeof data17.operationId !== "string"){
const err43 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/operationId",schemaPath:"#/properties/traffic/additionalProperties/items/properties/operationId/type",};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data17.count !== undefined){
let data20 = data17.count;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err44 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/count",schemaPath:"#/properties/traffic/additionalProperties/items/properties/count/type",};
(vErrors ??= []).push(err44);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err45 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/count",schemaPath:"#/properties/traffic/additionalProperties/items/properties/count/minimum",};
(vErrors ??= []).push(err45);
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/traffic/additionalProperties/items/type",};
(vErrors ??= []).push(err46);
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/traffic/additionalProperties/type",};
(vErrors ??= []).push(err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data.scenarios !== undefined){
let data21 = data.scenarios;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key8 in data21){
let data22 = data21[key8];
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(typeof data22[i2] !== "string"){
const err49 = {instancePath:instancePath+"/scenarios/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/scenarios/additionalProperties/items/type",};
(vErrors ??= []).push(err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/scenarios/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenarios/additionalProperties/type",};
(vErrors ??= []).push(err50);
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",};
(vErrors ??= []).push(err51);
errors++;
}
}
if(data.quotas !== undefined){
let data24 = data.quotas;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key9 in data24){
let data25 = data24[key9];
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.start === undefined){
const err52 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/quotas/additionalProperties/items/required",params:{missingProperty: "start"}};
(vErrors ??= []).push(err52);
errors++;
}
if(data26.used === undefined){
const err53 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/quotas/additionalProperties/items/required",params:{missingProperty: "used"}};
(vErrors ??= []).push(err53);
errors++;
}
for(const key10 in data26){
if(!((key10 === "start") || (key10 === "used"))){
const err54 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/quotas/additionalProperties/items/additionalProperties",params:{additionalProperty: key10}};
(vErrors ??= []).push(err54);
errors++;
}
}
if(data26.start !== undefined){
let data27 = data26.start;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err55 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/start",schemaPath:"#/properties/quotas/additionalProperties/items/properties/start/type",};
(vErrors ??= []).push(err55);
errors++;
}
}
if(data26.used !== undefined){
let data28 = data26.used;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err56 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/used",schemaPath:"#/properties/quotas/additionalProperties/items/properties/used/type",};
(vErrors ??= []).push(err56);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err57 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/used",schemaPath:"#/properties/quotas/additionalProperties/items/properties/used/minimum",};
(vErrors ??= []).push(err57);
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/quotas/additionalProperties/items/type",};
(vErrors ??= []).push(err58);
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/type",};
(vErrors ??= []).push(err59);
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data.faults !== undefined){
let data29 = data.faults;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id === undefined){
const err61 = {instancePath:instancePath+"/faults/" + i4,schemaPath:"#/properties/faults/items/required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err61);
errors++;
}
if(data30.fault === undefined){
const err62 = {instancePath:instancePath+"/faults/" + i4,schemaPath:"#/properties/faults/items/required",params:{missingProperty: "fault"}};
(vErrors ??= []).push(err62);
errors++;
}
if(data30.matched === undefined){
const err63 = {instancePath:instancePath+"/faults/" + i4,schemaPath:"#/properties/faults/items/required",params:{missingProperty: "matched"}};
(vErrors ??= []).push(err63);
errors++;
}
if(data30.used === undefined){
const err64 = {instancePath:instancePath+"/faults/" + i4,schemaPath:"#/properties/faults/items/required",params:{missingProperty: "used"}};
(vErrors ??= []).push(err64);
errors++;
}
for(const key11 in data30){
if(!(((((key11 === "id") || (key11 === "fault")) || (key11 === "scenario")) || (key11 === "matched")) || (key11 === "used"))){
const err65 = {instancePath:instancePath+"/faults/" + i4,schemaPath:"#/properties/faults/items/additionalProperties",params:{additionalProperty: key11}};
(vErrors ??= []).push(err65);
errors++;
}
}
if(data30.id !== undefined){
if(typeof data30.id !== "string"){
const err66 = {instancePath:instancePath+"/faults/" + i4+"/id",schemaPath:"#/properties/faults/items/properties/id/type",};
(vErrors ??= []).push(err66);
errors++;
}
}
if(data30.fault !== undefined){
let data32 = data30.fault;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err67 = {instancePath:instancePath+"/faults/" + i4+"/fault",schemaPath:"#/properties/faults/items/properties/fault/type",};
(vErrors ??= []).push(err67);
errors++;
}
}
if(data30.scenario !== undefined){
if(typeof data30.scenario !== "string"){
const err68 = {instancePath:instancePath+"/faults/" + i4+"/scenario",schemaPath:"#/properties/faults/items/properties/scenario/type",};
(vErrors ??= []).push(err68);
errors++;
}
}
if(data30.matched !== undefined){
let data34 = data30.matched;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err69 = {instancePath:instancePath+"/faults/" + i4+"/matched",schemaPath:"#/properties/faults/items/properties/matched/type",};
(vErrors ??= []).push(err69);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err70 = {instancePath:instancePath+"/faults/" + i4+"/matched",schemaPath:"#/properties/faults/items/properties/matched/minimum",};
(vErrors ??= []).push(err70);
errors++;
}
}
}
if(data30.used !== undefined){
let data35 = data30.used;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err71 = {instancePath:instancePath+"/faults/" + i4+"/used",schemaPath:"#/properties/faults/items/properties/used/type",};
(vErrors ??= []).push(err71);
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err72 = {instancePath:instancePath+"/faults/" + i4+"/used",schemaPath:"#/properties/faults/items/properties/used/minimum",};
(vErrors ??= []).push(err72);
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/faults/" + i4,schemaPath:"#/properties/faults/items/type",};
(vErrors ??= []).push(err73);
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",};
(vErrors ??= []).push(err74);
errors++;
}
}
if(data.limits !== undefined){
let data36 = data.limits;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
let data37 = data36[i5];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.api === undefined){
const err75 = {instancePath:instancePath+"/limits/" + i5,schemaPath:"#/properties/limits/items/required",params:{missingProperty: "api"}};
(vErrors ??= []).push(err75);
errors++;
}
if(data37.api !== undefined){
if(typeof data37.api !== "string"){
const err76 = {instancePath:instancePath+"/limits/" + i5+"/api",schemaPath:"#/properties/limits/items/properties/api/type",};
(vErrors ??= []).push(err76);
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/limits/" + i5,schemaPath:"#/properties/limits/items/type",};
(vErrors ??= []).push(err77);
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",};
(vErrors ??= []).push(err78);
errors++;
}
}
if(data.pending !== undefined){
let data39 = data.pending;
if(Array.isArray(data39)){
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.at === undefined){
const err79 = {instancePath:instancePath+"/pending/" + i6,schemaPath:"#/properties/pending/items/required",params:{missingProperty: "at"}};
(vErrors ??= []).push(err79);
errors++;
}
if(data40.api === undefined){
const err80 = {instancePath:instancePath+"/pending/" + i6,schemaPath:"#/properties/pending/items/required",params:{missingProperty: "api"}};
(vErrors ??= []).push(err80);
errors++;
}
if(data40.name === undefined){
const err81 = {instancePath:instancePath+"/pending/" + i6,schemaPath:"#/properties/pending/items/required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err81);
errors++;
}
for(const key12 in data40){
if(!(((((key12 === "at") || (key12 === "api")) || (key12 === "name")) || (key12 === "payload")) || (key12 === "lane"))){
const err82 = {instancePath:instancePath+"/pending/" + i6,schemaPath:"#/properties/pending/items/additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err82);
errors++;
}
}
if(data40.at !== undefined){
let data41 = data40.at;
if(!((typeof data41 == "number") && (isFinite(data41)))){
const err83 = {instancePath:instancePath+"/pending/" + i6+"/at",schemaPath:"#/properties/pending/items/properties/at/type",};
(vErrors ??= []).push(err83);
errors++;
}
}
if(data40.api !== undefined){
if(typeof data40.api !== "string"){
const err84 = {instancePath:instancePath+"/pending/" + i6+"/api",schemaPath:"#/properties/pending/items/properties/api/type",};
(vErrors ??= []).push(err84);
errors++;
}
}
if(data40.name !== undefined){
if(typeof data40.name !== "string"){
const err85 = {instancePath:instancePath+"/pending/" + i6+"/name",schemaPath:"#/properties/pending/items/properties/name/type",};
(vErrors ??= []).push(err85);
errors++;
}
}
if(data40.lane !== undefined){
if(typeof data40.lane !== "string"){
const err86 = {instancePath:instancePath+"/pending/" + i6+"/lane",schemaPath:"#/properties/pending/items/properties/lane/type",};
(vErrors ??= []).push(err86);
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/pending/" + i6,schemaPath:"#/properties/pending/items/type",};
(vErrors ??= []).push(err87);
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",};
(vErrors ??= []).push(err88);
errors++;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",};
(vErrors ??= []).push(err89);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
return exports;
},
};
