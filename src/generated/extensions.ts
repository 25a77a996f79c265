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
        "fieldMessages": {
          "description": "What $fields? holds per field: problems alone (must be at least 1), as without it, or sentences that begin with the field's name (Per page must be at least 1).",
          "enum": [
            "problems",
            "sentences"
          ]
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
              "unavailable",
              "insecure-connection"
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
              },
              "title": {
                "description": "For $title.",
                "type": "string",
                "minLength": 1
              }
            }
          },
          "description": "insecure-connection is for an API that refuses plain HTTP; all others are needed."
        }
      }
    },
    "template": {
      "description": "A JSON body whose strings starting with $ are filled in. A trailing ? leaves the property out where there is nothing to fill in, and an object left empty by that with it.",
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
              "$title",
              "$detail",
              "$detail?",
              "$fields?",
              "$retryAfter",
              "$retryAfter?",
              "$instance",
              "$instance?",
              "$requestId",
              "$requestId?"
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
          },
          "description": "All of them hold. The headers tell of the first."
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
            },
            "retryAfter": {
              "description": "Seconds to wait, on a 429 only.",
              "type": "string"
            }
          }
        },
        "reset": {
          "const": "epoch-seconds"
        },
        "x-evidence": {
          "$ref": "#/$defs/x-evidence"
        }
      }
    },
    "x-pagination": {
      "description": "Operation. How a list is asked for part by part, and where its answer says what.",
      "type": "object",
      "required": [
        "style",
        "response"
      ],
      "additionalProperties": false,
      "properties": {
        "style": {
          "description": "page: page number and size. offset: number of items to skip, and size. whole: everything in one answer.",
          "enum": [
            "page",
            "offset",
            "whole"
          ]
        },
        "request": {
          "description": "Query parameters by role; a size that is a number is fixed.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "page": {
              "type": "string"
            },
            "offset": {
              "type": "string"
            },
            "size": {
              "type": [
                "string",
                "integer"
              ],
              "minimum": 1
            }
          }
        },
        "oversize": {
          "description": "What a size above the parameter's maximum is answered with: the maximum, or an error.",
          "enum": [
            "clamp",
            "reject"
          ]
        },
        "response": {
          "type": "object",
          "required": [
            "items"
          ],
          "additionalProperties": false,
          "properties": {
            "items": {
              "$ref": "#/$defs/pointer"
            },
            "page": {
              "$ref": "#/$defs/pointer"
            },
            "offset": {
              "$ref": "#/$defs/pointer"
            },
            "size": {
              "$ref": "#/$defs/pointer"
            },
            "total": {
              "description": "The number of items of all parts.",
              "$ref": "#/$defs/pointer"
            },
            "count": {
              "description": "The number of items of this part.",
              "$ref": "#/$defs/pointer"
            },
            "pages": {
              "$ref": "#/$defs/pointer"
            },
            "hasMore": {
              "$ref": "#/$defs/pointer"
            },
            "links": {
              "description": "Absolute URLs of other parts, null where there is none.",
              "type": "object",
              "additionalProperties": false,
              "minProperties": 1,
              "properties": {
                "first": {
                  "$ref": "#/$defs/pointer"
                },
                "last": {
                  "$ref": "#/$defs/pointer"
                },
                "prev": {
                  "$ref": "#/$defs/pointer"
                },
                "next": {
                  "$ref": "#/$defs/pointer"
                }
              }
            }
          }
        }
      },
      "allOf": [
        {
          "if": {
            "properties": {
              "style": {
                "const": "page"
              }
            }
          },
          "then": {
            "required": [
              "request"
            ],
            "properties": {
              "request": {
                "required": [
                  "page",
                  "size"
                ],
                "properties": {
                  "offset": false
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "style": {
                "const": "offset"
              }
            }
          },
          "then": {
            "required": [
              "request"
            ],
            "properties": {
              "request": {
                "required": [
                  "offset",
                  "size"
                ],
                "properties": {
                  "page": false
                }
              }
            }
          }
        },
        {
          "if": {
            "properties": {
              "style": {
                "const": "whole"
              }
            }
          },
          "then": {
            "properties": {
              "request": false,
              "oversize": false
            }
          }
        },
        {
          "if": {
            "properties": {
              "request": {
                "properties": {
                  "size": {
                    "type": "string"
                  }
                },
                "required": [
                  "size"
                ]
              }
            },
            "required": [
              "request"
            ]
          },
          "then": {
            "required": [
              "oversize"
            ]
          }
        }
      ]
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
      "description": "Schema. The records of this shape are kept in this collection; the first schema of a collection is the record's own, others show less of it.",
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
          "description": "The property that holds a record's key.",
          "type": "string",
          "minLength": 1
        },
        "keyPrefix": {
          "description": "What the keys of new records begin with.",
          "type": "string"
        },
        "parent": {
          "description": "The collection of the record that this one belongs to, and the property that holds its key.",
          "type": "object",
          "required": [
            "collection",
            "property"
          ],
          "additionalProperties": false,
          "properties": {
            "collection": {
              "type": "string"
            },
            "property": {
              "type": "string"
            }
          }
        },
        "unique": {
          "description": "Properties no two records share a value of.",
          "type": "array",
          "items": {
            "type": "string"
          },
          "minItems": 1
        },
        "createdAt": {
          "description": "The property set to the time of creation.",
          "type": "string"
        },
        "updatedAt": {
          "description": "The property set to the time of every change.",
          "type": "string"
        },
        "singleton": {
          "description": "There is one record, which paths lead to without a key.",
          "const": true
        }
      }
    },
    "x-reference": {
      "description": "Schema of a property. It holds the key of a record of this collection: a body that names none is refused, and when the record is deleted, the property of records is null.",
      "type": "object",
      "required": [
        "collection"
      ],
      "additionalProperties": false,
      "properties": {
        "collection": {
          "$ref": "#/$defs/x-resource/properties/collection"
        }
      }
    },
    "pointer": {
      "description": "A JSON pointer (RFC 6901) into the response body.",
      "type": "string",
      "pattern": "^(/[^/]+)*$"
    },
    "x-sort": {
      "description": "Query parameter. Its values name a field to order by, - in front for descending.",
      "type": "object",
      "required": [
        "fields"
      ],
      "additionalProperties": false,
      "properties": {
        "fields": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "minLength": 1
          }
        }
      }
    },
    "x-search": {
      "description": "Query parameter. Listed are the records that contain its text in one of these fields, whatever the case. A field may lead through a property with x-reference: contact_id.name.",
      "type": "object",
      "required": [
        "fields"
      ],
      "additionalProperties": false,
      "properties": {
        "fields": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "minLength": 1
          }
        }
      }
    },
    "x-problems": {
      "description": "Schema. What is said of a value that breaks a keyword of this schema, as the end of a sentence: {maxLength: must be less than 10000 characters}.",
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "type": "string",
        "minLength": 1
      }
    },
    "x-effect": {
      "description": "Operation. What calling it does, where its method says something else, as a search by POST, which only reads.",
      "enum": [
        "read",
        "create",
        "change",
        "delete"
      ]
    },
    "x-body-limit": {
      "description": "Request body. Bytes that are read at most; 1 MiB without it.",
      "type": "integer",
      "minimum": 1
    }
  }
};
