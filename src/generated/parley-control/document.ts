// machine-written by npm run generate from openapi/parley-control.yaml; do not edit

import type { OpenApiDocument } from '../../spec/document.ts';

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Parley control API",
    "version": "1",
    "summary": "Steers a running mock; see and change everything that changes in it.",
    "description": "What is below `/_parley` of a running mock. Everything but APIs, sessions and snapshots belongs to one session, which\nthe `Parley-Session` header names.\n\nIt answers on loopback only, to no page of another origin, unless flags of `parley serve` say otherwise; with\n`--control-token` it wants that token.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/_parley",
      "description": "A mock on this machine"
    }
  ],
  "security": [],
  "tags": [
    {
      "name": "Mock",
      "description": "What is served, and with which credentials."
    },
    {
      "name": "Clock",
      "description": "The virtual clock, which everything that depends on time reads."
    },
    {
      "name": "Faults",
      "description": "Failures on demand."
    },
    {
      "name": "Limits",
      "description": "Rate limits, as they stand and as they should be."
    },
    {
      "name": "Scenarios",
      "description": "Named situations."
    },
    {
      "name": "State",
      "description": "The records of an API."
    },
    {
      "name": "Snapshots",
      "description": "A session at a moment, to come back to."
    },
    {
      "name": "Sessions",
      "description": "Worlds of their own, each with its records, clock, quotas and faults."
    },
    {
      "name": "Requests",
      "description": "What was asked and answered."
    },
    {
      "name": "Checks",
      "description": "A server, this mock or another, held to a contract."
    }
  ],
  "paths": {
    "/health": {
      "get": {
        "operationId": "getHealth",
        "summary": "Tell that the mock runs",
        "tags": [
          "Mock"
        ],
        "responses": {
          "200": {
            "description": "It runs.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "examples": {
                  "running": {
                    "value": {
                      "status": "ok",
                      "version": "0.1.0"
                    }
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/apis": {
      "get": {
        "operationId": "listApis",
        "summary": "List the mocked APIs, their operations and credentials",
        "tags": [
          "Mock"
        ],
        "responses": {
          "200": {
            "description": "Every API that is served.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Api"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/apis/{name}/openapi.json": {
      "get": {
        "operationId": "getContract",
        "summary": "Read the contract of an API",
        "tags": [
          "Mock"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ApiName"
          }
        ],
        "responses": {
          "200": {
            "description": "The OpenAPI document that the API is served from, with the vendor's own servers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OpenApi"
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/apis/{name}/rules": {
      "get": {
        "operationId": "listRules",
        "summary": "List the rules that a check of an API knows",
        "tags": [
          "Checks"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ApiName"
          }
        ],
        "responses": {
          "200": {
            "description": "In the order that reports have.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Rule"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/apis/{name}/session": {
      "post": {
        "operationId": "signIn",
        "summary": "Sign a browser in to an API whose credential is a cookie",
        "tags": [
          "Mock"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ApiName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "as"
                ],
                "properties": {
                  "as": {
                    "description": "The credential's name.",
                    "type": "string"
                  }
                }
              },
              "examples": {
                "full": {
                  "value": {
                    "as": "full"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The cookie is set.",
            "headers": {
              "Set-Cookie": {
                "description": "The credential.",
                "required": true,
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "api",
                    "as"
                  ],
                  "properties": {
                    "api": {
                      "type": "string"
                    },
                    "as": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/reset": {
      "post": {
        "operationId": "resetSession",
        "summary": "Make the session's next use its first",
        "tags": [
          "Sessions"
        ],
        "x-effect": "delete",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "description": "The session will begin anew.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "session"
                  ],
                  "properties": {
                    "session": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/clock": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "getClock",
        "summary": "Read the clock",
        "tags": [
          "Clock"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "setClock",
        "summary": "Set or freeze the clock",
        "tags": [
          "Clock"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "now": {
                    "description": "RFC 3339.",
                    "type": "string",
                    "format": "date-time"
                  },
                  "frozen": {
                    "description": "Real time does not move it.",
                    "type": "boolean"
                  }
                }
              },
              "examples": {
                "frozen": {
                  "value": {
                    "now": "2025-10-30T12:00:00Z",
                    "frozen": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/clock/advance": {
      "post": {
        "operationId": "advanceClock",
        "summary": "Advance the clock, and run what falls due on the way",
        "tags": [
          "Clock"
        ],
        "x-effect": "change",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "duration"
                ],
                "properties": {
                  "duration": {
                    "description": "ISO 8601, weeks to seconds.",
                    "type": "string"
                  }
                }
              },
              "examples": {
                "minute": {
                  "value": {
                    "duration": "PT60S"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/clock/agenda": {
      "get": {
        "operationId": "listAgenda",
        "summary": "List what falls due, in order",
        "tags": [
          "Clock"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "description": "What is still to happen.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/DueTask"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/faults": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "listFaults",
        "summary": "List the faults, in the order they are asked",
        "tags": [
          "Faults"
        ],
        "responses": {
          "200": {
            "description": "Every fault of the session, those of scenarios too.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ArmedFault"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "addFault",
        "summary": "Add a fault",
        "tags": [
          "Faults"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Fault"
              },
              "examples": {
                "failTwice": {
                  "summary": "Fail twice",
                  "value": {
                    "status": 503,
                    "times": 2
                  }
                },
                "slow": {
                  "summary": "A slow answer",
                  "value": {
                    "delayMs": 2000
                  }
                },
                "reset": {
                  "summary": "No answer",
                  "value": {
                    "abort": true,
                    "times": 1
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The fault, with its id.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedFault"
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "removeFaults",
        "summary": "Remove all faults but those of scenarios",
        "tags": [
          "Faults"
        ],
        "responses": {
          "204": {
            "description": "They are gone."
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/faults/{id}": {
      "delete": {
        "operationId": "removeFault",
        "summary": "Remove a fault",
        "tags": [
          "Faults"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          },
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            },
            "example": "fault-1"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone."
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/limits": {
      "get": {
        "operationId": "listLimits",
        "summary": "Say how each credential stands with its rate limit",
        "tags": [
          "Limits"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Limits"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/limits/{api}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        },
        {
          "$ref": "#/components/parameters/Api"
        }
      ],
      "put": {
        "operationId": "setLimit",
        "summary": "Change an API's rate limit",
        "tags": [
          "Limits"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LimitChange"
              },
              "examples": {
                "three": {
                  "summary": "Three in ten seconds",
                  "value": {
                    "limit": 3,
                    "seconds": 10
                  }
                },
                "spent": {
                  "summary": "One credential's quota is used up",
                  "value": {
                    "credential": "full",
                    "remaining": 0
                  }
                },
                "off": {
                  "value": {
                    "off": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Limits"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "resetLimits",
        "summary": "Put the documented limits back",
        "tags": [
          "Limits"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Limits"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/scenarios": {
      "get": {
        "operationId": "listScenarios",
        "summary": "List the scenarios, and which are on",
        "tags": [
          "Scenarios"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Scenarios"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/scenarios/{api}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        },
        {
          "$ref": "#/components/parameters/Api"
        },
        {
          "name": "name",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "server-errors"
        }
      ],
      "post": {
        "operationId": "startScenario",
        "summary": "Put the session in a scenario",
        "tags": [
          "Scenarios"
        ],
        "x-effect": "change",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Scenarios"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "endScenario",
        "summary": "Take the session out of a scenario",
        "tags": [
          "Scenarios"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Scenarios"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/state": {
      "get": {
        "operationId": "listCollections",
        "summary": "List the collections of every API, and how many records each has",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "description": "Every collection.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/CollectionState"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/state/{api}": {
      "get": {
        "operationId": "getState",
        "summary": "Read all records of an API",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          },
          {
            "$ref": "#/components/parameters/Api"
          }
        ],
        "responses": {
          "200": {
            "description": "The records by collection.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Record"
                    }
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/state/{api}/{collection}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        },
        {
          "$ref": "#/components/parameters/Api"
        },
        {
          "$ref": "#/components/parameters/Collection"
        }
      ],
      "get": {
        "operationId": "listRecords",
        "summary": "Read the records of a collection",
        "description": "Any other query parameter names a field that the records must hold that value in.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "name": "offset",
            "in": "query",
            "description": "Records left out at the beginning.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "default": 0
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Records at most; all without it.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          },
          {
            "name": "order",
            "in": "query",
            "description": "A field, `-` in front for descending.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/RecordPage"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "replaceRecords",
        "summary": "Replace the whole content of a collection",
        "tags": [
          "State"
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/Records"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Records"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "patch": {
        "operationId": "mergeRecords",
        "summary": "Merge records by their key; new keys are inserted",
        "tags": [
          "State"
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/Records"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Records"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/state/{api}/{collection}/{key}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        },
        {
          "$ref": "#/components/parameters/Api"
        },
        {
          "$ref": "#/components/parameters/Collection"
        },
        {
          "name": "key",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "key-1"
        }
      ],
      "get": {
        "operationId": "getRecord",
        "summary": "Read a record",
        "tags": [
          "State"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Record"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "putRecord",
        "summary": "Replace a record, or insert it",
        "tags": [
          "State"
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/Record"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Record"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "patch": {
        "operationId": "mergeRecord",
        "summary": "Change members of a record",
        "tags": [
          "State"
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/Record"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Record"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "deleteRecord",
        "summary": "Remove a record",
        "tags": [
          "State"
        ],
        "responses": {
          "204": {
            "description": "It is gone."
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/snapshots": {
      "get": {
        "operationId": "listSnapshots",
        "summary": "List the snapshots",
        "tags": [
          "Snapshots"
        ],
        "responses": {
          "200": {
            "description": "Every snapshot, of whichever session.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Snapshot"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "takeSnapshot",
        "summary": "Take a snapshot of the session",
        "tags": [
          "Snapshots"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "name"
                ],
                "properties": {
                  "name": {
                    "type": "string",
                    "pattern": "^[A-Za-z0-9._-]{1,64}$"
                  }
                }
              },
              "examples": {
                "before": {
                  "value": {
                    "name": "before"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Snapshot"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/snapshots/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Snapshot"
        }
      ],
      "get": {
        "operationId": "exportSnapshot",
        "summary": "Export a snapshot as a file",
        "tags": [
          "Snapshots"
        ],
        "responses": {
          "200": {
            "description": "Everything in it, without secrets.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SnapshotFile"
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "importSnapshot",
        "summary": "Import a snapshot from a file",
        "tags": [
          "Snapshots"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SnapshotFile"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Snapshot"
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "deleteSnapshot",
        "summary": "Delete a snapshot",
        "tags": [
          "Snapshots"
        ],
        "responses": {
          "204": {
            "description": "It is gone."
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/snapshots/{name}/restore": {
      "post": {
        "operationId": "restoreSnapshot",
        "summary": "Bring the session back to a snapshot",
        "tags": [
          "Snapshots"
        ],
        "x-effect": "change",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          },
          {
            "$ref": "#/components/parameters/Snapshot"
          }
        ],
        "responses": {
          "200": {
            "description": "The session is as it was then.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "session",
                    "snapshot"
                  ],
                  "properties": {
                    "session": {
                      "type": "string"
                    },
                    "snapshot": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/snapshots/{name}/diff": {
      "get": {
        "operationId": "diffSnapshot",
        "summary": "Tell what changed since a snapshot",
        "tags": [
          "Snapshots"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          },
          {
            "$ref": "#/components/parameters/Snapshot"
          },
          {
            "name": "with",
            "in": "query",
            "description": "Another snapshot; without it, the session as it is.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Records added, removed and changed, and what else differs.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Diff"
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/sessions": {
      "get": {
        "operationId": "listSessions",
        "summary": "List the sessions",
        "tags": [
          "Sessions"
        ],
        "responses": {
          "200": {
            "description": "Every session that has begun.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/SessionState"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "createSession",
        "summary": "Begin a session, as seeded or from a snapshot",
        "tags": [
          "Sessions"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "name"
                ],
                "properties": {
                  "name": {
                    "type": "string",
                    "pattern": "^[A-Za-z0-9._-]{1,64}$"
                  },
                  "from": {
                    "description": "A snapshot's name.",
                    "type": "string"
                  }
                }
              },
              "examples": {
                "named": {
                  "value": {
                    "name": "test-1"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It has begun.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "name"
                  ],
                  "properties": {
                    "name": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/sessions/{name}": {
      "delete": {
        "operationId": "deleteSession",
        "summary": "Remove a session",
        "tags": [
          "Sessions"
        ],
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone."
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/requests": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        },
        {
          "$ref": "#/components/parameters/LogSession"
        }
      ],
      "get": {
        "operationId": "listRequests",
        "summary": "List the last requests",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/LogApi"
          },
          {
            "$ref": "#/components/parameters/LogOperation"
          },
          {
            "$ref": "#/components/parameters/LogMethod"
          },
          {
            "$ref": "#/components/parameters/LogStatus"
          },
          {
            "$ref": "#/components/parameters/LogUrl"
          },
          {
            "$ref": "#/components/parameters/LogAfter"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The last so many.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          }
        ],
        "responses": {
          "200": {
            "description": "In the order they were answered, credentials taken out.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/LogEntry"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "clearRequests",
        "summary": "Forget the requests",
        "tags": [
          "Requests"
        ],
        "responses": {
          "204": {
            "description": "They are forgotten."
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/requests/stream": {
      "get": {
        "operationId": "streamRequests",
        "summary": "Follow the requests live",
        "description": "Server-Sent Events of the type `request`, whose data is an entry as JSON.",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          },
          {
            "$ref": "#/components/parameters/LogSession"
          },
          {
            "$ref": "#/components/parameters/LogApi"
          },
          {
            "$ref": "#/components/parameters/LogOperation"
          },
          {
            "$ref": "#/components/parameters/LogMethod"
          },
          {
            "$ref": "#/components/parameters/LogStatus"
          },
          {
            "$ref": "#/components/parameters/LogUrl"
          },
          {
            "$ref": "#/components/parameters/LogAfter"
          }
        ],
        "responses": {
          "200": {
            "description": "A stream that does not end.",
            "content": {
              "text/event-stream": {}
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/requests.har": {
      "get": {
        "operationId": "exportRequests",
        "summary": "Export the requests as HAR 1.2",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          },
          {
            "$ref": "#/components/parameters/LogSession"
          },
          {
            "$ref": "#/components/parameters/LogApi"
          },
          {
            "$ref": "#/components/parameters/LogOperation"
          },
          {
            "$ref": "#/components/parameters/LogMethod"
          },
          {
            "$ref": "#/components/parameters/LogStatus"
          },
          {
            "$ref": "#/components/parameters/LogUrl"
          },
          {
            "$ref": "#/components/parameters/LogAfter"
          }
        ],
        "responses": {
          "200": {
            "description": "What browsers' developer tools open.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "log"
                  ],
                  "properties": {
                    "log": {
                      "type": "object"
                    }
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/checks": {
      "get": {
        "operationId": "listChecks",
        "summary": "List the checks that run, and the last few that have ended",
        "tags": [
          "Checks"
        ],
        "responses": {
          "200": {
            "description": "The newest first, without their reports.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Check"
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "startCheck",
        "summary": "Hold this mock, or another server, to the contract of an API",
        "description": "One check of an API runs at a time. Against this mock, each of its cases is in a session of its own.",
        "tags": [
          "Checks"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CheckOrder"
              },
              "examples": {
                "mock": {
                  "summary": "Of this mock",
                  "value": {
                    "api": "icecore",
                    "rules": [
                      "pagination"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "It runs.",
            "headers": {
              "Location": {
                "description": "Where it is told how it goes.",
                "required": true,
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Check"
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/checks/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CheckId"
        }
      ],
      "get": {
        "operationId": "getCheck",
        "summary": "Tell how a check goes, and what it has found",
        "tags": [
          "Checks"
        ],
        "responses": {
          "200": {
            "description": "With the report, once it is done.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/Check"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "report": {
                          "description": "As `parley check --report json` writes it; `check-report.schema.json` describes it. It holds no credential.",
                          "type": "object",
                          "required": [
                            "kind"
                          ],
                          "properties": {
                            "kind": {
                              "const": "parley-check-report"
                            }
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "removeCheck",
        "summary": "Stop a check, and forget it",
        "tags": [
          "Checks"
        ],
        "responses": {
          "204": {
            "description": "It is forgotten."
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/checks/{id}/stop": {
      "post": {
        "operationId": "stopCheck",
        "summary": "Stop a check, and keep what it has found until then",
        "description": "On a server that is no mock, what the check has made is deleted first.",
        "tags": [
          "Checks"
        ],
        "x-effect": "change",
        "parameters": [
          {
            "$ref": "#/components/parameters/CheckId"
          }
        ],
        "responses": {
          "200": {
            "description": "It ends as soon as it can, or has ended.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Check"
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/checks/{id}/stream": {
      "get": {
        "operationId": "streamCheck",
        "summary": "Follow a check live",
        "description": "Server-Sent Events of the type `check`, whose data is the check as JSON, without its report.",
        "tags": [
          "Checks"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CheckId"
          }
        ],
        "responses": {
          "200": {
            "description": "A stream that ends with the check.",
            "content": {
              "text/event-stream": {}
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/checks/{id}/report.html": {
      "get": {
        "operationId": "showReport",
        "summary": "Show the report of a check as a page",
        "tags": [
          "Checks"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CheckId"
          }
        ],
        "responses": {
          "200": {
            "description": "What `parley check --report html` writes.",
            "content": {
              "text/html": {}
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/capsule": {
      "get": {
        "operationId": "getCapsule",
        "summary": "Export all that is needed to do it again",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "description": "What `parley replay` takes.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "kind"
                  ],
                  "properties": {
                    "kind": {
                      "const": "parley-capsule"
                    }
                  }
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "getOpenApi",
        "summary": "Describe this API",
        "tags": [
          "Mock"
        ],
        "responses": {
          "200": {
            "description": "This document.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OpenApi"
                }
              }
            }
          },
          "4XX": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    }
  },
  "components": {
    "parameters": {
      "Session": {
        "name": "Parley-Session",
        "in": "header",
        "description": "The session; `default` without it.",
        "schema": {
          "type": "string",
          "pattern": "^[A-Za-z0-9._-]{1,64}$",
          "default": "default"
        }
      },
      "ApiName": {
        "name": "name",
        "in": "path",
        "required": true,
        "description": "The API's name.",
        "schema": {
          "type": "string"
        }
      },
      "Api": {
        "name": "api",
        "in": "path",
        "required": true,
        "description": "The API's name.",
        "schema": {
          "type": "string"
        }
      },
      "Collection": {
        "name": "collection",
        "in": "path",
        "required": true,
        "description": "The collection's name.",
        "schema": {
          "type": "string"
        }
      },
      "CheckId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The check's id.",
        "schema": {
          "type": "string"
        }
      },
      "Snapshot": {
        "name": "name",
        "in": "path",
        "required": true,
        "description": "The snapshot's name.",
        "schema": {
          "type": "string"
        }
      },
      "LogSession": {
        "name": "session",
        "in": "query",
        "description": "Another session than the header's; `*` for all.",
        "schema": {
          "type": "string"
        }
      },
      "LogApi": {
        "name": "api",
        "in": "query",
        "description": "Requests to this API.",
        "schema": {
          "type": "string"
        }
      },
      "LogOperation": {
        "name": "operationId",
        "in": "query",
        "description": "Requests to this operation.",
        "schema": {
          "type": "string"
        }
      },
      "LogMethod": {
        "name": "method",
        "in": "query",
        "description": "Requests with this method.",
        "schema": {
          "type": "string"
        }
      },
      "LogStatus": {
        "name": "status",
        "in": "query",
        "description": "Answers with this status, as 404, or of its class, as 4xx.",
        "schema": {
          "type": "string",
          "pattern": "^[1-5](\\d\\d|xx|XX)$"
        }
      },
      "LogUrl": {
        "name": "url",
        "in": "query",
        "description": "Requests whose URL holds this text.",
        "schema": {
          "type": "string"
        }
      },
      "LogAfter": {
        "name": "after",
        "in": "query",
        "description": "Entries after the one of this id.",
        "schema": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "requestBodies": {
      "Record": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Record"
            }
          }
        }
      },
      "Records": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Record"
              }
            }
          }
        }
      }
    },
    "responses": {
      "Problem": {
        "description": "Refused, with the reason and what there is instead.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Clock": {
        "description": "The clock as it is then.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Clock"
            }
          }
        }
      },
      "Limits": {
        "description": "Every credential of every API with a rate limit.",
        "content": {
          "application/json": {
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Limit"
              }
            }
          }
        }
      },
      "Scenarios": {
        "description": "Every scenario of every API.",
        "content": {
          "application/json": {
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Scenario"
              }
            }
          }
        }
      },
      "Snapshot": {
        "description": "The snapshot.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Snapshot"
            }
          }
        }
      },
      "Record": {
        "description": "The record.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Record"
            }
          }
        }
      },
      "RecordPage": {
        "description": "The records, without what must not be shown.",
        "headers": {
          "X-Total-Count": {
            "description": "Records that fit, whatever part of them is shown.",
            "required": true,
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Record"
              }
            }
          }
        }
      },
      "Records": {
        "description": "The records as they are then.",
        "content": {
          "application/json": {
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Record"
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Rule": {
        "type": "object",
        "required": [
          "name",
          "law",
          "why",
          "source",
          "severity"
        ],
        "properties": {
          "name": {
            "description": "Its area and its own name.",
            "type": "string",
            "pattern": "^[^/]+/"
          },
          "law": {
            "type": "string"
          },
          "why": {
            "description": "What goes wrong for a client where it is broken.",
            "type": "string"
          },
          "source": {
            "description": "Where it is written.",
            "type": "string"
          },
          "severity": {
            "enum": [
              "error",
              "info"
            ]
          }
        }
      },
      "CheckOrder": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "api"
        ],
        "properties": {
          "api": {
            "description": "An API of this mock.",
            "type": "string"
          },
          "target": {
            "description": "Base URL of the API, or the origin of a Parley mock; this mock without it.",
            "type": "string",
            "format": "uri",
            "pattern": "^https?://"
          },
          "credentials": {
            "description": "Values by name, sent to the target as the contract says that credentials travel; `full` may do everything. No answer repeats them.",
            "type": "object",
            "propertyNames": {
              "type": "string",
              "pattern": "^[\\w.-]+$"
            },
            "additionalProperties": {
              "type": "string",
              "minLength": 1
            }
          },
          "allow": {
            "description": "What a server that is no mock may be sent besides safe requests.",
            "type": "array",
            "items": {
              "enum": [
                "writes",
                "exhaust-rate-limit"
              ]
            }
          },
          "rules": {
            "description": "Rules, or areas of them; all without it.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "operations": {
            "description": "Ids; all without it.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "fuzz": {
            "description": "Made-up requests to each operation.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "default": 0
          },
          "seed": {
            "description": "Of what is made up.",
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647,
            "default": 1
          },
          "maxRequests": {
            "description": "Requests sent at most.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          }
        }
      },
      "Check": {
        "type": "object",
        "required": [
          "id",
          "api",
          "baseUrl",
          "own",
          "started",
          "state",
          "settings",
          "progress"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "api": {
            "type": "string"
          },
          "baseUrl": {
            "description": "Where it goes.",
            "type": "string"
          },
          "own": {
            "description": "Whether it is this mock that is checked.",
            "type": "boolean"
          },
          "started": {
            "description": "By real time.",
            "type": "string",
            "format": "date-time"
          },
          "state": {
            "description": "A check fails that could not run; one that finds something is done.",
            "enum": [
              "running",
              "done",
              "failed"
            ]
          },
          "reason": {
            "description": "Why it could not run.",
            "type": "string"
          },
          "settings": {
            "type": "object",
            "required": [
              "allow",
              "rules",
              "operations",
              "fuzz",
              "seed"
            ],
            "properties": {
              "allow": {
                "type": "array",
                "items": {
                  "enum": [
                    "writes",
                    "exhaust-rate-limit"
                  ]
                }
              },
              "rules": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "operations": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "fuzz": {
                "type": "integer"
              },
              "seed": {
                "type": "integer"
              }
            }
          },
          "progress": {
            "type": "object",
            "required": [
              "done",
              "total",
              "requests",
              "findings",
              "areas"
            ],
            "properties": {
              "done": {
                "description": "Cases that have ended.",
                "type": "integer"
              },
              "total": {
                "description": "Cases; 0 before the first has ended.",
                "type": "integer"
              },
              "requests": {
                "type": "integer"
              },
              "findings": {
                "type": "integer"
              },
              "title": {
                "description": "The case that ended last.",
                "type": "string"
              },
              "areas": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "area",
                    "tested",
                    "rules",
                    "broken"
                  ],
                  "properties": {
                    "area": {
                      "type": "string"
                    },
                    "tested": {
                      "description": "Rules that have held or were broken so far.",
                      "type": "integer"
                    },
                    "rules": {
                      "type": "integer"
                    },
                    "broken": {
                      "description": "Problems found.",
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "result": {
            "description": "Of a check that is done.",
            "type": "object",
            "required": [
              "verdict",
              "sentence"
            ],
            "properties": {
              "verdict": {
                "description": "With `open`, nothing can be said.",
                "enum": [
                  "passed",
                  "failed",
                  "open"
                ]
              },
              "sentence": {
                "type": "string"
              }
            }
          }
        }
      },
      "Problem": {
        "description": "Problem details (RFC 9457).",
        "type": "object",
        "required": [
          "type",
          "title",
          "status",
          "detail"
        ],
        "properties": {
          "type": {
            "const": "about:blank"
          },
          "title": {
            "type": "string",
            "minLength": 1
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "detail": {
            "type": "string",
            "minLength": 1
          },
          "errors": {
            "description": "What is wrong in which place of the body, where that is what is wrong.",
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "object",
              "required": [
                "pointer",
                "detail"
              ],
              "properties": {
                "pointer": {
                  "description": "A JSON pointer.",
                  "type": "string"
                },
                "detail": {
                  "type": "string",
                  "minLength": 1
                }
              }
            }
          }
        }
      },
      "Health": {
        "type": "object",
        "required": [
          "status",
          "version"
        ],
        "properties": {
          "status": {
            "const": "ok"
          },
          "version": {
            "type": "string"
          }
        }
      },
      "Api": {
        "type": "object",
        "required": [
          "name",
          "title",
          "version",
          "baseUrl",
          "operations",
          "credentials"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "description": "The contract's.",
            "type": "string"
          },
          "baseUrl": {
            "type": "string",
            "format": "uri"
          },
          "operations": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "operationId",
                "method",
                "path",
                "evidence",
                "servedBy",
                "example"
              ],
              "properties": {
                "operationId": {
                  "type": "string"
                },
                "method": {
                  "type": "string"
                },
                "path": {
                  "description": "A template below the base URL.",
                  "type": "string"
                },
                "evidence": {
                  "enum": [
                    "documented",
                    "companion",
                    "inferred"
                  ]
                },
                "servedBy": {
                  "enum": [
                    "inferred",
                    "handler"
                  ]
                },
                "example": {
                  "description": "Path and query with the documented example values.",
                  "type": "string"
                }
              }
            }
          },
          "credentials": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Credential"
            }
          }
        }
      },
      "OpenApi": {
        "description": "An OpenAPI document.",
        "type": "object",
        "required": [
          "openapi",
          "info",
          "paths"
        ],
        "properties": {
          "openapi": {
            "type": "string"
          },
          "info": {
            "type": "object"
          },
          "paths": {
            "type": "object"
          }
        }
      },
      "Credential": {
        "type": "object",
        "required": [
          "name",
          "description",
          "headers",
          "roles",
          "expired"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "headers": {
            "description": "Send these to be its holder.",
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "roles": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "expired": {
            "type": "boolean"
          }
        }
      },
      "Clock": {
        "type": "object",
        "required": [
          "now",
          "frozen"
        ],
        "properties": {
          "now": {
            "type": "string",
            "format": "date-time"
          },
          "frozen": {
            "type": "boolean"
          }
        }
      },
      "DueTask": {
        "type": "object",
        "required": [
          "at",
          "api",
          "name"
        ],
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "api": {
            "type": "string"
          },
          "name": {
            "type": "string"
          }
        }
      },
      "Fault": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "api": {
            "description": "Default every API.",
            "type": "string"
          },
          "operationId": {
            "type": "string"
          },
          "method": {
            "type": "string",
            "pattern": "^[A-Z]+$"
          },
          "path": {
            "description": "Below the base URL, `*` for any part of it.",
            "type": "string"
          },
          "credential": {
            "description": "The name of the one that the request carries.",
            "type": "string"
          },
          "requestBody": {
            "description": "The request's JSON body holds at least this."
          },
          "status": {
            "type": "integer",
            "minimum": 200,
            "maximum": 599
          },
          "code": {
            "description": "A kind of error, or a code of the API.",
            "type": [
              "string",
              "number"
            ]
          },
          "body": {
            "description": "Text as it is, anything else as JSON."
          },
          "headers": {
            "description": "Added to the answer's own; null takes one away.",
            "type": "object",
            "additionalProperties": {
              "type": [
                "string",
                "null"
              ]
            }
          },
          "delayMs": {
            "$ref": "#/components/schemas/Delay"
          },
          "abort": {
            "enum": [
              true,
              false,
              "reset",
              "empty",
              "truncate"
            ]
          },
          "malformed": {
            "description": "The answer's JSON breaks off.",
            "type": "boolean"
          },
          "dripMs": {
            "description": "The body takes so long to come.",
            "type": "number",
            "minimum": 0
          },
          "times": {
            "description": "Requests it meets; all without it.",
            "type": "integer",
            "minimum": 1
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "after": {
            "description": "Requests that pass before.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "Delay": {
        "description": "Milliseconds of the virtual clock.",
        "oneOf": [
          {
            "type": "number",
            "minimum": 0
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "min",
              "max"
            ],
            "properties": {
              "min": {
                "type": "number",
                "minimum": 0
              },
              "max": {
                "type": "number",
                "minimum": 0
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "mean",
              "deviation"
            ],
            "properties": {
              "mean": {
                "type": "number",
                "minimum": 0
              },
              "deviation": {
                "type": "number",
                "minimum": 0
              }
            }
          }
        ]
      },
      "ArmedFault": {
        "type": "object",
        "required": [
          "id",
          "matched",
          "used"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "scenario": {
            "description": "What brought it.",
            "type": "string"
          },
          "matched": {
            "description": "Requests it was meant for.",
            "type": "integer",
            "minimum": 0
          },
          "used": {
            "description": "Requests it met.",
            "type": "integer",
            "minimum": 0
          },
          "api": {
            "type": "string"
          },
          "operationId": {
            "type": "string"
          },
          "method": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "credential": {
            "type": "string"
          },
          "requestBody": {},
          "status": {
            "type": "integer"
          },
          "code": {
            "type": [
              "string",
              "number"
            ]
          },
          "body": {},
          "headers": {
            "type": "object",
            "additionalProperties": {
              "type": [
                "string",
                "null"
              ]
            }
          },
          "delayMs": {
            "$ref": "#/components/schemas/Delay"
          },
          "abort": {
            "enum": [
              true,
              false,
              "reset",
              "empty",
              "truncate"
            ]
          },
          "malformed": {
            "type": "boolean"
          },
          "dripMs": {
            "type": "number"
          },
          "times": {
            "type": "integer"
          },
          "probability": {
            "type": "number"
          },
          "after": {
            "type": "integer"
          }
        }
      },
      "LimitChange": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "credential": {
            "description": "Default all of them.",
            "type": "string"
          },
          "limit": {
            "description": "Requests per window.",
            "type": "integer",
            "minimum": 0
          },
          "seconds": {
            "description": "The window's length.",
            "type": "integer",
            "minimum": 1
          },
          "remaining": {
            "description": "Requests that are left, in a window that begins now; the limit stays as it is.",
            "type": "integer",
            "minimum": 0
          },
          "off": {
            "description": "Not counted at all.",
            "type": "boolean"
          }
        }
      },
      "Limit": {
        "type": "object",
        "required": [
          "api",
          "credential",
          "limit",
          "remaining",
          "reset",
          "seconds",
          "off"
        ],
        "properties": {
          "api": {
            "type": "string"
          },
          "credential": {
            "type": "string"
          },
          "limit": {
            "type": "integer",
            "minimum": 0
          },
          "remaining": {
            "type": "integer",
            "minimum": 0
          },
          "reset": {
            "type": "string",
            "format": "date-time"
          },
          "retryAfter": {
            "description": "Seconds until a request is allowed again.",
            "type": "integer",
            "minimum": 1
          },
          "seconds": {
            "type": "integer",
            "minimum": 1
          },
          "off": {
            "type": "boolean"
          }
        }
      },
      "Scenario": {
        "type": "object",
        "required": [
          "api",
          "name",
          "description",
          "active"
        ],
        "properties": {
          "api": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "active": {
            "type": "boolean"
          }
        }
      },
      "Record": {
        "description": "A record as its API keeps it.",
        "type": "object"
      },
      "CollectionState": {
        "type": "object",
        "required": [
          "api",
          "collection",
          "key",
          "records",
          "fields"
        ],
        "properties": {
          "api": {
            "type": "string"
          },
          "collection": {
            "type": "string"
          },
          "key": {
            "description": "The field that holds a record's key.",
            "type": "string"
          },
          "records": {
            "description": "How many there are.",
            "type": "integer",
            "minimum": 0
          },
          "fields": {
            "description": "Those that the contract declares, then others that records have.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "nested"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "nested": {
                  "description": "Holds an object or a list.",
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "Snapshot": {
        "type": "object",
        "required": [
          "name",
          "session",
          "taken",
          "now",
          "records"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "session": {
            "description": "Of which it was taken.",
            "type": "string"
          },
          "taken": {
            "description": "Real time.",
            "type": "string",
            "format": "date-time"
          },
          "now": {
            "description": "By the session's clock.",
            "type": "string",
            "format": "date-time"
          },
          "records": {
            "description": "How many there are, by API and collection.",
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      },
      "SnapshotFile": {
        "description": "What `PUT` takes and `GET` gives; it holds no secrets.",
        "type": "object",
        "required": [
          "parley",
          "format",
          "contracts",
          "now",
          "stores"
        ],
        "properties": {
          "parley": {
            "const": "state"
          },
          "format": {
            "const": 1
          },
          "contracts": {
            "description": "Versions of the contracts, by API.",
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
          "stores": {
            "description": "Records by API and collection.",
            "type": "object"
          }
        }
      },
      "Diff": {
        "type": "object",
        "required": [
          "collections",
          "session"
        ],
        "properties": {
          "collections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CollectionDiff"
            }
          },
          "session": {
            "description": "Members of the clock, scenarios, faults, limits and quotas that differ.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MemberDiff"
            }
          }
        }
      },
      "CollectionDiff": {
        "type": "object",
        "required": [
          "api",
          "collection",
          "added",
          "removed",
          "changed",
          "moved"
        ],
        "properties": {
          "api": {
            "type": "string"
          },
          "scenario": {
            "description": "That brought the records.",
            "type": "string"
          },
          "collection": {
            "type": "string"
          },
          "added": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeyedRecord"
            }
          },
          "removed": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeyedRecord"
            }
          },
          "changed": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "key",
                "members"
              ],
              "properties": {
                "key": {
                  "type": "string"
                },
                "members": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/MemberDiff"
                  }
                }
              }
            }
          },
          "moved": {
            "description": "Records that are the same at another place.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "KeyedRecord": {
        "type": "object",
        "required": [
          "key",
          "record"
        ],
        "properties": {
          "key": {
            "type": "string"
          },
          "record": {
            "$ref": "#/components/schemas/Record"
          }
        }
      },
      "MemberDiff": {
        "description": "A side that lacks the member lacks the value here too.",
        "type": "object",
        "required": [
          "pointer"
        ],
        "properties": {
          "pointer": {
            "description": "A JSON pointer.",
            "type": "string"
          },
          "before": {},
          "after": {}
        }
      },
      "SessionState": {
        "type": "object",
        "required": [
          "name",
          "requests",
          "lastUse",
          "now",
          "frozen"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "requests": {
            "description": "How many it got.",
            "type": "integer",
            "minimum": 0
          },
          "lastUse": {
            "description": "Real time.",
            "type": "string",
            "format": "date-time"
          },
          "now": {
            "description": "By its clock.",
            "type": "string",
            "format": "date-time"
          },
          "frozen": {
            "type": "boolean"
          }
        }
      },
      "LogEntry": {
        "type": "object",
        "required": [
          "id",
          "direction",
          "session",
          "at",
          "milliseconds",
          "method",
          "url",
          "status",
          "request",
          "response",
          "faults",
          "near",
          "violations"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1
          },
          "direction": {
            "description": "`out` for what the mock sent.",
            "enum": [
              "in",
              "out"
            ]
          },
          "session": {
            "type": "string"
          },
          "at": {
            "description": "By the session's clock.",
            "type": "string",
            "format": "date-time"
          },
          "milliseconds": {
            "description": "Real time that it took.",
            "type": "number",
            "minimum": 0
          },
          "method": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "api": {
            "type": "string"
          },
          "operationId": {
            "type": "string"
          },
          "credential": {
            "description": "The credential's name.",
            "type": "string"
          },
          "status": {
            "description": "0 where no answer came.",
            "type": "integer",
            "minimum": 0
          },
          "request": {
            "$ref": "#/components/schemas/Message"
          },
          "response": {
            "$ref": "#/components/schemas/Message"
          },
          "faults": {
            "description": "Ids of the faults that it met.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "broke": {
            "description": "How the connection broke.",
            "type": "string"
          },
          "near": {
            "description": "Operations that may have been meant.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "violations": {
            "description": "Where the answer breaks its contract.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Message": {
        "type": "object",
        "required": [
          "headers",
          "size"
        ],
        "properties": {
          "headers": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "minItems": 2,
              "maxItems": 2
            }
          },
          "body": {
            "type": "string"
          },
          "encoding": {
            "const": "base64"
          },
          "size": {
            "description": "Bytes.",
            "type": "integer",
            "minimum": 0
          }
        }
      }
    }
  }
};
