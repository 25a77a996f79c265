// @ts-nocheck
// machine-written by npm run generate from openapi/state-file.schema.json; do not edit


import type { CompiledSchemas } from '../spec/compiled-schemas.ts';

export const stateFile: CompiledSchemas = {
document: {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "State of a session",
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
function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parley === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "parley"}});
errors++;
}
if(data.format === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "format"}});
errors++;
}
if(data.contracts === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "contracts"}});
errors++;
}
if(data.now === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "now"}});
errors++;
}
if(data.frozen === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "frozen"}});
errors++;
}
if(data.requests === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "requests"}});
errors++;
}
if(data.faultsMade === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "faultsMade"}});
errors++;
}
if(data.stores === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "stores"}});
errors++;
}
if(data.traffic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "traffic"}});
errors++;
}
if(data.scenarios === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "scenarios"}});
errors++;
}
if(data.quotas === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "quotas"}});
errors++;
}
if(data.faults === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "faults"}});
errors++;
}
if(data.limits === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "limits"}});
errors++;
}
if(data.pending === undefined){
(vErrors ??= []).push({instancePath,schemaPath:4,params:{missingProperty: "pending"}});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:152,params:{additionalProperty: key0}});
errors++;
}
}
if(data.parley !== undefined){
if("state" !== data.parley){
(vErrors ??= []).push({instancePath:instancePath+"/parley",schemaPath:21,});
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
(vErrors ??= []).push({instancePath:instancePath+"/format",schemaPath:23,});
errors++;
}
}
if(data.contracts !== undefined){
let data2 = data.contracts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contracts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:27,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contracts",schemaPath:25,});
errors++;
}
}
if(data.now !== undefined){
let data4 = data.now;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/now",schemaPath:30,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",schemaPath:29,});
errors++;
}
}
if(data.frozen !== undefined){
if(typeof data.frozen !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/frozen",schemaPath:32,});
errors++;
}
}
if(data.requests !== undefined){
let data6 = data.requests;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:34,});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/requests",schemaPath:35,});
errors++;
}
}
}
if(data.faultsMade !== undefined){
let data7 = data.faultsMade;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/faultsMade",schemaPath:37,});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/faultsMade",schemaPath:38,});
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
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:43,params:{missingProperty: "ordinals"}});
errors++;
}
if(data9.collections === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:43,params:{missingProperty: "collections"}});
errors++;
}
for(const key3 in data9){
if(!((key3 === "ordinals") || (key3 === "collections"))){
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:58,params:{additionalProperty: key3}});
errors++;
}
}
if(data9.ordinals !== undefined){
let data10 = data9.ordinals;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
let data11 = data10[key4];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ordinals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:50,});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ordinals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:51,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ordinals",schemaPath:48,});
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
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/collections/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:57,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/collections/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:55,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/collections",schemaPath:53,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:42,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stores",schemaPath:40,});
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
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:65,params:{missingProperty: "day"}});
errors++;
}
if(data17.operationId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:65,params:{missingProperty: "operationId"}});
errors++;
}
if(data17.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:65,params:{missingProperty: "count"}});
errors++;
}
for(const key7 in data17){
if(!(((key7 === "day") || (key7 === "operationId")) || (key7 === "count"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:78,params:{additionalProperty: key7}});
errors++;
}
}
if(data17.day !== undefined){
let data18 = data17.day;
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/day",schemaPath:72,});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/day",schemaPath:71,});
errors++;
}
}
if(data17.operationId !== undefined){
if(typeof data17.operationId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/operationId",schemaPath:74,});
errors++;
}
}
if(data17.count !== undefined){
let data20 = data17.count;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/count",schemaPath:76,});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/count",schemaPath:77,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:64,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:62,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:60,});
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
(vErrors ??= []).push({instancePath:instancePath+"/scenarios/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:84,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scenarios/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:82,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",schemaPath:80,});
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
(vErrors ??= []).push({instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:91,params:{missingProperty: "start"}});
errors++;
}
if(data26.used === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:91,params:{missingProperty: "used"}});
errors++;
}
for(const key10 in data26){
if(!((key10 === "start") || (key10 === "used"))){
(vErrors ??= []).push({instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:100,params:{additionalProperty: key10}});
errors++;
}
}
if(data26.start !== undefined){
let data27 = data26.start;
if(!((typeof data27 == "number") && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/start",schemaPath:96,});
errors++;
}
}
if(data26.used !== undefined){
let data28 = data26.used;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/used",schemaPath:98,});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/used",schemaPath:99,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:90,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:88,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/quotas",schemaPath:86,});
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
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4,schemaPath:105,params:{missingProperty: "id"}});
errors++;
}
if(data30.fault === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4,schemaPath:105,params:{missingProperty: "fault"}});
errors++;
}
if(data30.matched === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4,schemaPath:105,params:{missingProperty: "matched"}});
errors++;
}
if(data30.used === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4,schemaPath:105,params:{missingProperty: "used"}});
errors++;
}
for(const key11 in data30){
if(!(((((key11 === "id") || (key11 === "fault")) || (key11 === "scenario")) || (key11 === "matched")) || (key11 === "used"))){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4,schemaPath:123,params:{additionalProperty: key11}});
errors++;
}
}
if(data30.id !== undefined){
if(typeof data30.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4+"/id",schemaPath:112,});
errors++;
}
}
if(data30.fault !== undefined){
let data32 = data30.fault;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4+"/fault",schemaPath:114,});
errors++;
}
}
if(data30.scenario !== undefined){
if(typeof data30.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4+"/scenario",schemaPath:116,});
errors++;
}
}
if(data30.matched !== undefined){
let data34 = data30.matched;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4+"/matched",schemaPath:118,});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4+"/matched",schemaPath:119,});
errors++;
}
}
}
if(data30.used !== undefined){
let data35 = data30.used;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4+"/used",schemaPath:121,});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4+"/used",schemaPath:122,});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/faults/" + i4,schemaPath:104,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/faults",schemaPath:102,});
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
(vErrors ??= []).push({instancePath:instancePath+"/limits/" + i5,schemaPath:128,params:{missingProperty: "api"}});
errors++;
}
if(data37.api !== undefined){
if(typeof data37.api !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/limits/" + i5+"/api",schemaPath:132,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limits/" + i5,schemaPath:127,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limits",schemaPath:125,});
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
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6,schemaPath:137,params:{missingProperty: "at"}});
errors++;
}
if(data40.api === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6,schemaPath:137,params:{missingProperty: "api"}});
errors++;
}
if(data40.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6,schemaPath:137,params:{missingProperty: "name"}});
errors++;
}
for(const key12 in data40){
if(!(((((key12 === "at") || (key12 === "api")) || (key12 === "name")) || (key12 === "payload")) || (key12 === "lane"))){
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6,schemaPath:151,params:{additionalProperty: key12}});
errors++;
}
}
if(data40.at !== undefined){
let data41 = data40.at;
if(!((typeof data41 == "number") && (isFinite(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6+"/at",schemaPath:143,});
errors++;
}
}
if(data40.api !== undefined){
if(typeof data40.api !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6+"/api",schemaPath:145,});
errors++;
}
}
if(data40.name !== undefined){
if(typeof data40.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6+"/name",schemaPath:147,});
errors++;
}
}
if(data40.lane !== undefined){
if(typeof data40.lane !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6+"/lane",schemaPath:150,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pending/" + i6,schemaPath:136,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pending",schemaPath:134,});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:3,});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
return exports;
},
};
