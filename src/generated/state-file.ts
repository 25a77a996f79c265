// machine-written by npm run generate from openapi/state-file.schema.json; do not edit

export const stateFile = {
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
};
