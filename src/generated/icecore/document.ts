// machine-written by npm run generate from openapi/icecore.yaml; do not edit

import type { OpenApiDocument } from '../../spec/document.ts';

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "IceCore REST API",
    "version": "1",
    "license": {
      "name": "Contract written by hand from the vendor's public reference page",
      "url": "https://icecore.ai"
    }
  },
  "servers": [
    {
      "url": "https://icecore.ai/api/v1"
    }
  ],
  "tags": [
    {
      "name": "Conversations"
    },
    {
      "name": "Messages"
    },
    {
      "name": "Analytics"
    }
  ],
  "x-error-format": {
    "mediaType": "application/json",
    "body": {
      "error": "$message"
    },
    "kinds": {
      "unauthenticated": {
        "status": 401,
        "message": "Invalid or expired API key"
      },
      "forbidden": {
        "status": 403,
        "message": "API key does not have permission to read conversations"
      },
      "not-found": {
        "status": 404,
        "message": "Conversation not found"
      },
      "rate-limited": {
        "status": 429,
        "message": "Rate limit exceeded",
        "body": {
          "error": "$message",
          "retry_after": "$retryAfter"
        }
      },
      "internal": {
        "status": 500,
        "message": "Internal server error"
      },
      "invalid-parameters": {
        "status": 400,
        "message": "{detail}",
        "x-evidence": "inferred"
      },
      "invalid-body": {
        "status": 400,
        "message": "{detail}",
        "x-evidence": "inferred"
      },
      "malformed-body": {
        "status": 400,
        "message": "Request body is not valid JSON",
        "x-evidence": "inferred"
      },
      "unknown-path": {
        "status": 404,
        "message": "Not found",
        "x-evidence": "inferred"
      },
      "method-not-allowed": {
        "status": 405,
        "message": "Method not allowed",
        "x-evidence": "inferred"
      },
      "conflict": {
        "status": 409,
        "message": "{detail}",
        "x-evidence": "inferred"
      },
      "payload-too-large": {
        "status": 413,
        "message": "Request body is too large",
        "x-evidence": "inferred"
      },
      "unsupported-media-type": {
        "status": 415,
        "message": "Content-Type must be application/json",
        "x-evidence": "inferred"
      },
      "unavailable": {
        "status": 503,
        "message": "Service unavailable",
        "x-evidence": "inferred"
      }
    }
  },
  "x-rate-limit": {
    "per": "credential",
    "quotas": [
      {
        "limit": 60,
        "seconds": 60,
        "x-evidence": "inferred"
      }
    ],
    "headers": {
      "limit": "X-RateLimit-Limit",
      "remaining": "X-RateLimit-Remaining",
      "reset": "X-RateLimit-Reset"
    },
    "reset": "epoch-seconds"
  },
  "paths": {
    "/conversations": {
      "get": {
        "operationId": "listConversations",
        "tags": [
          "Conversations"
        ],
        "security": [
          {
            "apiKey": [
              "conversations"
            ]
          },
          {
            "apiKey": [
              "read"
            ]
          }
        ],
        "parameters": [
          {
            "name": "page",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "default": 1
            },
            "example": 1
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 20
            },
            "example": 20
          },
          {
            "name": "status",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ConversationStatus"
            },
            "example": "open",
            "x-filter": {
              "field": "status"
            }
          },
          {
            "name": "channel",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Channel"
            },
            "example": "whatsapp",
            "x-filter": {
              "field": "channel"
            }
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          }
        ],
        "x-pagination": {
          "style": "page",
          "request": {
            "page": "page",
            "size": "limit"
          },
          "oversize": "clamp",
          "response": {
            "items": "/data",
            "page": "/pagination/page",
            "size": "/pagination/limit",
            "total": "/pagination/total",
            "pages": "/pagination/pages"
          }
        },
        "responses": {
          "200": {
            "headers": {
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/RateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/RateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/RateLimitReset"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConversationPage"
                },
                "examples": {
                  "firstPage": {
                    "value": {
                      "data": [
                        {
                          "_id": "conv_123",
                          "status": "open",
                          "channel": "whatsapp",
                          "createdAt": "2025-10-30T10:00:00Z",
                          "classification": {
                            "category": "Support",
                            "priority": "medium",
                            "summary": "Customer needs help with order"
                          },
                          "user": "77001234567"
                        }
                      ],
                      "pagination": {
                        "page": 1,
                        "limit": 20,
                        "total": 150,
                        "pages": 8
                      }
                    }
                  },
                  "secondPage": {
                    "value": {
                      "data": [],
                      "pagination": {
                        "page": 2,
                        "limit": 50,
                        "total": 1247,
                        "pages": 25
                      }
                    }
                  }
                }
              }
            },
            "links": {
              "replyToFirst": {
                "operationId": "sendMessage",
                "requestBody": {
                  "conversationId": "$response.body#/data/0/_id",
                  "text": "Hello from API!"
                }
              }
            }
          },
          "304": {
            "$ref": "#/components/responses/NotModified"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/messages/send": {
      "post": {
        "operationId": "sendMessage",
        "x-effect": "change",
        "tags": [
          "Messages"
        ],
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "conversations"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SendMessageRequest"
              },
              "examples": {
                "hello": {
                  "value": {
                    "conversationId": "conv_123",
                    "text": "Hello from API!"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "headers": {
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/RateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/RateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/RateLimitReset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SentMessage"
                },
                "examples": {
                  "sent": {
                    "value": {
                      "success": true,
                      "messageId": "msg_abc123",
                      "sentAt": "2025-10-30T12:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "x-evidence": "inferred",
            "headers": {
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/RateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/RateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/RateLimitReset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "invalidBody": {
                    "value": {
                      "error": "Invalid body: text is required"
                    }
                  },
                  "notWhatsApp": {
                    "value": {
                      "error": "Messages can only be sent to WhatsApp conversations"
                    }
                  },
                  "windowClosed": {
                    "value": {
                      "error": "The 24-hour messaging window is closed"
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "headers": {
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/RateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/RateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/RateLimitReset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "forbidden": {
                    "x-evidence": "inferred",
                    "value": {
                      "error": "API key does not have permission to send messages"
                    }
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        },
        "x-error-messages": {
          "forbidden": "API key does not have permission to send messages"
        }
      }
    },
    "/analytics": {
      "get": {
        "operationId": "getAnalytics",
        "tags": [
          "Analytics"
        ],
        "security": [
          {
            "apiKey": [
              "analytics"
            ]
          },
          {
            "apiKey": [
              "read"
            ]
          }
        ],
        "parameters": [
          {
            "name": "days",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 365,
              "default": 30
            },
            "example": 30
          },
          {
            "name": "metric",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "total",
                "daily",
                "by_category"
              ],
              "default": "total"
            },
            "example": "total"
          }
        ],
        "responses": {
          "200": {
            "headers": {
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/RateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/RateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/RateLimitReset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/TotalMetrics"
                    },
                    {
                      "$ref": "#/components/schemas/DailyMetrics"
                    },
                    {
                      "$ref": "#/components/schemas/CategoryMetrics"
                    }
                  ]
                },
                "examples": {
                  "total": {
                    "value": {
                      "period": {
                        "days": 30,
                        "start": "2025-10-01T00:00:00Z",
                        "end": "2025-10-30T23:59:59Z"
                      },
                      "metrics": {
                        "total": 1247,
                        "by_status": [
                          {
                            "status": "open",
                            "count": 89
                          },
                          {
                            "status": "in_progress",
                            "count": 156
                          },
                          {
                            "status": "closed",
                            "count": 1002
                          }
                        ],
                        "by_channel": [
                          {
                            "channel": "whatsapp",
                            "count": 850
                          },
                          {
                            "channel": "telegram",
                            "count": 397
                          }
                        ]
                      }
                    }
                  },
                  "daily": {
                    "value": {
                      "daily": [
                        {
                          "date": "2025-10-01",
                          "count": 42
                        },
                        {
                          "date": "2025-10-02",
                          "count": 38
                        },
                        {
                          "date": "2025-10-03",
                          "count": 51
                        }
                      ]
                    }
                  },
                  "byCategory": {
                    "value": {
                      "categories": [
                        {
                          "category": "Support",
                          "count": 580
                        },
                        {
                          "category": "Sales",
                          "count": 320
                        },
                        {
                          "category": "Complaint",
                          "count": 150
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "headers": {
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/RateLimitLimit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/RateLimitRemaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/RateLimitReset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "forbidden": {
                    "x-evidence": "inferred",
                    "value": {
                      "error": "API key does not have permission to read analytics"
                    }
                  }
                }
              }
            }
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        },
        "x-error-messages": {
          "forbidden": "API key does not have permission to read analytics"
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "apiKey": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "sk_live_…"
      }
    },
    "parameters": {
      "IfNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "x-evidence": "inferred",
        "schema": {
          "type": "string"
        },
        "example": "\"0123456789abcdef\""
      }
    },
    "headers": {
      "RateLimitLimit": {
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 60
      },
      "RateLimitRemaining": {
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 45
      },
      "RateLimitReset": {
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1000000000
        },
        "example": 1635724800
      },
      "ETag": {
        "schema": {
          "type": "string",
          "pattern": "^\"[^\"]*\"$"
        },
        "example": "\"0123456789abcdef\""
      }
    },
    "responses": {
      "NotModified": {
        "x-evidence": "inferred",
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          },
          "ETag": {
            "$ref": "#/components/headers/ETag"
          }
        }
      },
      "BadRequest": {
        "x-evidence": "inferred",
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "invalidParameter": {
                "value": {
                  "error": "Invalid query parameter page: must be at least 1"
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unauthorized": {
                "value": {
                  "error": "Invalid or expired API key"
                }
              }
            }
          }
        }
      },
      "Forbidden": {
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "forbidden": {
                "value": {
                  "error": "API key does not have permission to read conversations"
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notFound": {
                "value": {
                  "error": "Conversation not found"
                }
              }
            }
          }
        }
      },
      "PayloadTooLarge": {
        "x-evidence": "inferred",
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "tooLarge": {
                "value": {
                  "error": "Request body is too large"
                }
              }
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "x-evidence": "inferred",
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notJson": {
                "value": {
                  "error": "Content-Type must be application/json"
                }
              }
            }
          }
        }
      },
      "RateLimited": {
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimitError"
            },
            "examples": {
              "rateLimited": {
                "value": {
                  "error": "Rate limit exceeded",
                  "retry_after": 30
                }
              }
            }
          }
        }
      },
      "ServerError": {
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "serverError": {
                "value": {
                  "error": "Internal server error"
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "ConversationStatus": {
        "type": "string",
        "enum": [
          "open",
          "in_progress",
          "closed"
        ]
      },
      "Channel": {
        "type": "string",
        "minLength": 1,
        "examples": [
          "whatsapp",
          "telegram"
        ]
      },
      "Conversation": {
        "type": "object",
        "x-resource": {
          "collection": "conversations",
          "key": "_id"
        },
        "required": [
          "_id",
          "status",
          "channel",
          "createdAt",
          "classification",
          "user"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "minLength": 1,
            "examples": [
              "conv_123"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/ConversationStatus"
          },
          "channel": {
            "$ref": "#/components/schemas/Channel"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "classification": {
            "$ref": "#/components/schemas/Classification"
          },
          "user": {
            "type": "string",
            "examples": [
              "77001234567"
            ]
          }
        }
      },
      "Classification": {
        "type": "object",
        "required": [
          "category",
          "priority",
          "summary"
        ],
        "properties": {
          "category": {
            "type": "string",
            "examples": [
              "Support",
              "Sales",
              "Complaint"
            ]
          },
          "priority": {
            "type": "string",
            "examples": [
              "medium"
            ]
          },
          "summary": {
            "type": "string"
          }
        }
      },
      "Pagination": {
        "type": "object",
        "required": [
          "page",
          "limit",
          "total",
          "pages"
        ],
        "properties": {
          "page": {
            "type": "integer",
            "minimum": 1
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "total": {
            "type": "integer",
            "minimum": 0
          },
          "pages": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "ConversationPage": {
        "type": "object",
        "required": [
          "data",
          "pagination"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Conversation"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        }
      },
      "SendMessageRequest": {
        "type": "object",
        "required": [
          "conversationId",
          "text"
        ],
        "properties": {
          "conversationId": {
            "type": "string",
            "minLength": 1
          },
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4096
          }
        }
      },
      "SentMessage": {
        "type": "object",
        "required": [
          "success",
          "messageId",
          "sentAt"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "messageId": {
            "type": "string",
            "minLength": 1,
            "examples": [
              "msg_abc123"
            ]
          },
          "sentAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "TotalMetrics": {
        "type": "object",
        "required": [
          "period",
          "metrics"
        ],
        "properties": {
          "period": {
            "type": "object",
            "required": [
              "days",
              "start",
              "end"
            ],
            "properties": {
              "days": {
                "type": "integer",
                "minimum": 1
              },
              "start": {
                "type": "string",
                "format": "date-time"
              },
              "end": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "metrics": {
            "type": "object",
            "required": [
              "total",
              "by_status",
              "by_channel"
            ],
            "properties": {
              "total": {
                "type": "integer",
                "minimum": 0
              },
              "by_status": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "status",
                    "count"
                  ],
                  "properties": {
                    "status": {
                      "$ref": "#/components/schemas/ConversationStatus"
                    },
                    "count": {
                      "type": "integer",
                      "minimum": 0
                    }
                  }
                }
              },
              "by_channel": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "channel",
                    "count"
                  ],
                  "properties": {
                    "channel": {
                      "$ref": "#/components/schemas/Channel"
                    },
                    "count": {
                      "type": "integer",
                      "minimum": 0
                    }
                  }
                }
              }
            }
          }
        }
      },
      "DailyMetrics": {
        "type": "object",
        "required": [
          "daily"
        ],
        "properties": {
          "daily": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "date",
                "count"
              ],
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date"
                },
                "count": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          }
        }
      },
      "CategoryMetrics": {
        "type": "object",
        "required": [
          "categories"
        ],
        "properties": {
          "categories": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "category",
                "count"
              ],
              "properties": {
                "category": {
                  "type": "string"
                },
                "count": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          }
        }
      },
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string",
            "minLength": 1
          }
        }
      },
      "RateLimitError": {
        "type": "object",
        "required": [
          "error",
          "retry_after"
        ],
        "properties": {
          "error": {
            "type": "string",
            "minLength": 1
          },
          "retry_after": {
            "type": "integer",
            "minimum": 1
          }
        }
      }
    }
  }
};
