// machine-written by npm run generate from openapi/extensions.schema.json; do not edit

export const extensionSchemas = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Parley's OpenAPI extensions",
  "description": "One definition per x-… keyword. openapi/README.md explains them.",
  "$defs": {
    "x-evidence": {
      "description": "Where a part of the contract comes from; absent means documented.",
      "enum": [
        "documented",
        "companion",
        "inferred"
      ]
    },
    "x-error-format": {
      "description": "Root. How every error of the API is written.",
      "type": "object",
      "required": [
        "mediaType",
        "body",
        "kinds"
      ],
      "additionalProperties": false,
      "properties": {
        "mediaType": {
          "type": "string",
          "pattern": "^[^/ ]+/[^/ ;]+$"
        },
        "body": {
          "$ref": "#/$defs/template"
        },
        "kinds": {
          "type": "object",
          "required": [
            "malformed-body",
            "invalid-parameters",
            "invalid-body",
            "unauthenticated",
            "forbidden",
            "not-found",
            "unknown-path",
            "method-not-allowed",
            "conflict",
            "payload-too-large",
            "unsupported-media-type",
            "rate-limited",
            "internal",
            "unavailable"
          ],
          "propertyNames": {
            "enum": [
              "malformed-body",
              "invalid-parameters",
              "invalid-body",
              "unauthenticated",
              "forbidden",
              "not-found",
              "unknown-path",
              "method-not-allowed",
              "conflict",
              "payload-too-large",
              "unsupported-media-type",
              "rate-limited",
              "internal",
              "unavailable"
            ]
          },
          "additionalProperties": {
            "type": "object",
            "required": [
              "status",
              "message"
            ],
            "additionalProperties": false,
            "properties": {
              "status": {
                "type": "integer",
                "minimum": 400,
                "maximum": 599
              },
              "code": {
                "type": [
                  "string",
                  "integer"
                ]
              },
              "message": {
                "type": "string",
                "minLength": 1
              },
              "body": {
                "$ref": "#/$defs/template"
              },
              "x-evidence": {
                "$ref": "#/$defs/x-evidence"
              }
            }
          }
        }
      }
    },
    "template": {
      "description": "A JSON body whose strings starting with $ are filled in; a trailing ? leaves the property out where there is nothing to fill in.",
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "anyOf": [
          {
            "$ref": "#/$defs/template"
          },
          {
            "enum": [
              "$message",
              "$code",
              "$status",
              "$detail",
              "$detail?",
              "$fields?",
              "$retryAfter"
            ]
          },
          {
            "type": "string",
            "pattern": "^[^$]"
          },
          {
            "type": [
              "number",
              "boolean",
              "null"
            ]
          }
        ]
      }
    },
    "x-error-messages": {
      "description": "Operation. The message of an error kind where this operation words it differently.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/x-error-format/properties/kinds/propertyNames"
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1
      }
    },
    "x-rate-limit": {
      "description": "Root. How many requests a credential may make, and the headers that say so on every response.",
      "type": "object",
      "required": [
        "per",
        "quotas",
        "headers",
        "reset"
      ],
      "additionalProperties": false,
      "properties": {
        "per": {
          "const": "credential"
        },
        "quotas": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1,
          "items": {
            "type": "object",
            "required": [
              "limit",
              "seconds"
            ],
            "additionalProperties": false,
            "properties": {
              "limit": {
                "type": "integer",
                "minimum": 1
              },
              "seconds": {
                "type": "integer",
                "minimum": 1
              },
              "x-evidence": {
                "$ref": "#/$defs/x-evidence"
              }
            }
          }
        },
        "headers": {
          "type": "object",
          "required": [
            "limit",
            "remaining",
            "reset"
          ],
          "additionalProperties": false,
          "properties": {
            "limit": {
              "type": "string"
            },
            "remaining": {
              "type": "string"
            },
            "reset": {
              "type": "string"
            }
          }
        },
        "reset": {
          "const": "epoch-seconds"
        }
      }
    },
    "x-pagination": {
      "description": "Operation. How a list is asked for page by page, and where its answer says what.",
      "type": "object",
      "required": [
        "style",
        "request",
        "oversize",
        "response"
      ],
      "additionalProperties": false,
      "properties": {
        "style": {
          "const": "page"
        },
        "request": {
          "type": "object",
          "required": [
            "page",
            "size"
          ],
          "additionalProperties": false,
          "properties": {
            "page": {
              "type": "string"
            },
            "size": {
              "type": "string"
            }
          }
        },
        "oversize": {
          "description": "What a page size above the parameter's maximum is answered with: the maximum, or an error.",
          "enum": [
            "clamp",
            "reject"
          ]
        },
        "response": {
          "type": "object",
          "required": [
            "items",
            "total"
          ],
          "additionalProperties": false,
          "properties": {
            "items": {
              "$ref": "#/$defs/pointer"
            },
            "page": {
              "$ref": "#/$defs/pointer"
            },
            "size": {
              "$ref": "#/$defs/pointer"
            },
            "total": {
              "$ref": "#/$defs/pointer"
            },
            "pages": {
              "$ref": "#/$defs/pointer"
            }
          }
        }
      }
    },
    "x-filter": {
      "description": "Query parameter. The field of the listed records that must equal the parameter's value.",
      "type": "object",
      "required": [
        "field"
      ],
      "additionalProperties": false,
      "properties": {
        "field": {
          "description": "A field path, dots between names.",
          "type": "string",
          "minLength": 1
        }
      }
    },
    "x-resource": {
      "description": "Schema. The records of this shape are kept in this collection, under this property.",
      "type": "object",
      "required": [
        "collection",
        "key"
      ],
      "additionalProperties": false,
      "properties": {
        "collection": {
          "type": "string",
          "pattern": "^[a-z][a-z_]*$"
        },
        "key": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "pointer": {
      "description": "A JSON pointer (RFC 6901) into the response body.",
      "type": "string",
      "pattern": "^(/[^/]+)*$"
    }
  }
};
