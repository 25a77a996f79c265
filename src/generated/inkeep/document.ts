// machine-written by npm run generate from openapi/inkeep.yaml; do not edit

import type { OpenApiDocument } from '../../spec/document.ts';

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Inkeep Analytics API",
    "version": "1",
    "license": {
      "name": "Contract written by hand from the vendor's public reference page",
      "url": "https://inkeep.com"
    }
  },
  "servers": [
    {
      "url": "https://api.analytics.inkeep.com"
    }
  ],
  "tags": [
    {
      "name": "Conversation"
    }
  ],
  "x-error-format": {
    "mediaType": "application/problem+json",
    "body": {
      "title": "$title",
      "status": "$status",
      "detail": "$message",
      "instance": "$instance?",
      "requestId": "$requestId?",
      "code": "$code",
      "error": {
        "code": "$code",
        "message": "$message"
      }
    },
    "kinds": {
      "invalid-parameters": {
        "status": 400,
        "code": "bad_request",
        "title": "Bad Request",
        "message": "{detail}"
      },
      "malformed-body": {
        "status": 400,
        "code": "bad_request",
        "title": "Bad Request",
        "message": "Bad Request"
      },
      "invalid-body": {
        "status": 422,
        "code": "unprocessable_entity",
        "title": "Unprocessable Entity",
        "message": "{detail}"
      },
      "unauthenticated": {
        "status": 401,
        "code": "unauthorized",
        "title": "Unauthorized",
        "message": "Unauthorized"
      },
      "forbidden": {
        "status": 403,
        "code": "forbidden",
        "title": "Forbidden",
        "message": "Forbidden"
      },
      "not-found": {
        "status": 404,
        "code": "not_found",
        "title": "Not Found",
        "message": "Not Found"
      },
      "unknown-path": {
        "status": 404,
        "code": "not_found",
        "title": "Not Found",
        "message": "Not Found"
      },
      "internal": {
        "status": 500,
        "code": "internal_server_error",
        "title": "Internal Server Error",
        "message": "Internal Server Error"
      },
      "method-not-allowed": {
        "status": 405,
        "code": "method_not_allowed",
        "title": "Method Not Allowed",
        "message": "Method Not Allowed",
        "x-evidence": "inferred"
      },
      "conflict": {
        "status": 409,
        "code": "conflict",
        "title": "Conflict",
        "message": "{detail}",
        "x-evidence": "inferred"
      },
      "payload-too-large": {
        "status": 413,
        "code": "content_too_large",
        "title": "Content Too Large",
        "message": "Content Too Large",
        "x-evidence": "inferred"
      },
      "unsupported-media-type": {
        "status": 415,
        "code": "unsupported_media_type",
        "title": "Unsupported Media Type",
        "message": "Unsupported Media Type",
        "x-evidence": "inferred"
      },
      "rate-limited": {
        "status": 429,
        "code": "too_many_requests",
        "title": "Too Many Requests",
        "message": "Too Many Requests",
        "x-evidence": "inferred"
      },
      "unavailable": {
        "status": 503,
        "code": "service_unavailable",
        "title": "Service Unavailable",
        "message": "Service Unavailable",
        "x-evidence": "inferred"
      }
    }
  },
  "paths": {
    "/conversations": {
      "get": {
        "operationId": "listConversations",
        "tags": [
          "Conversation"
        ],
        "security": [
          {
            "apiKey": [
              "api-integration"
            ]
          }
        ],
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": [
                "integer",
                "null"
              ],
              "minimum": 0,
              "maximum": 100,
              "default": 20
            },
            "example": 20
          },
          {
            "name": "offset",
            "in": "query",
            "schema": {
              "type": [
                "integer",
                "null"
              ],
              "minimum": 0,
              "default": 0
            },
            "example": 0
          }
        ],
        "x-pagination": {
          "style": "offset",
          "request": {
            "offset": "offset",
            "size": "limit"
          },
          "oversize": "reject",
          "response": {
            "items": "/conversations",
            "total": "/total",
            "size": "/pageSize",
            "count": "/count"
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConversationList"
                },
                "examples": {
                  "placeholders": {
                    "value": {
                      "conversations": [
                        {
                          "id": "string",
                          "externalId": "string",
                          "externalUrl": "string",
                          "type": "openai",
                          "supportTicketConversationId": "string",
                          "createdAt": "string",
                          "updatedAt": "string",
                          "projectId": "string",
                          "integrationId": "string",
                          "properties": {},
                          "userProperties": {
                            "id": "string",
                            "identificationType": "COOKIED",
                            "userId": "string",
                            "supportAgentName": "string"
                          },
                          "tags": [
                            "string"
                          ],
                          "visibility": "private",
                          "messages": [
                            {
                              "id": "string",
                              "type": "openai",
                              "externalId": "string",
                              "externalUrl": "string",
                              "conversationId": "string",
                              "createdAt": "string",
                              "updatedAt": "string",
                              "role": "system",
                              "content": "string",
                              "name": "string",
                              "links": [
                                {
                                  "label": "string",
                                  "url": "string",
                                  "title": "string",
                                  "description": "string",
                                  "type": "documentation",
                                  "breadcrumbs": [
                                    "string"
                                  ]
                                }
                              ],
                              "properties": {},
                              "userProperties": {
                                "id": "string",
                                "identificationType": "COOKIED",
                                "userId": "string",
                                "supportAgentName": "string"
                              },
                              "tool_calls": [
                                {
                                  "id": "string",
                                  "type": "function",
                                  "function": {
                                    "name": "string",
                                    "arguments": "string"
                                  }
                                }
                              ]
                            }
                          ],
                          "messagesOpenAIFormat": [
                            {
                              "role": "system",
                              "name": "string",
                              "content": "string",
                              "tool_calls": [
                                {
                                  "id": "string",
                                  "type": "function",
                                  "function": {
                                    "name": "string",
                                    "arguments": "string"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                      ],
                      "total": 0,
                      "pageSize": 0,
                      "count": 0
                    }
                  },
                  "allTypes": {
                    "x-evidence": "inferred",
                    "value": {
                      "conversations": [
                        {
                          "id": "8mf2vdqk1yx0c4wz7ajs5t3b",
                          "externalId": null,
                          "externalUrl": null,
                          "type": "openai",
                          "supportTicketConversationId": null,
                          "createdAt": "2025-10-30T11:20:00Z",
                          "updatedAt": "2025-10-30T11:20:09Z",
                          "projectId": "project_docs",
                          "integrationId": "integration_docs_chat",
                          "visibility": "private",
                          "messages": [
                            {
                              "id": "8mf2vdqk1yx0c4wz7ajs5t3b_1",
                              "type": "openai",
                              "externalId": null,
                              "externalUrl": null,
                              "conversationId": "8mf2vdqk1yx0c4wz7ajs5t3b",
                              "createdAt": "2025-10-30T11:20:00Z",
                              "updatedAt": "2025-10-30T11:20:00Z",
                              "role": "user",
                              "content": "How do I rotate an API key?"
                            }
                          ],
                          "messagesOpenAIFormat": [
                            {
                              "role": "user",
                              "content": "How do I rotate an API key?"
                            }
                          ]
                        },
                        {
                          "id": "q7t1n9r5e3w8y2u6i0o4p5as",
                          "externalId": "48213",
                          "externalUrl": "https://support.example.com/tickets/48213",
                          "type": "support_ticket",
                          "supportTicketConversationId": null,
                          "createdAt": "2025-10-29T08:00:00Z",
                          "updatedAt": "2025-10-29T08:00:00Z",
                          "projectId": null,
                          "integrationId": "integration_helpdesk",
                          "visibility": null,
                          "messages": [
                            {
                              "id": "q7t1n9r5e3w8y2u6i0o4p5as_1",
                              "type": "support_ticket",
                              "externalId": "48213-1",
                              "externalUrl": null,
                              "conversationId": "q7t1n9r5e3w8y2u6i0o4p5as",
                              "createdAt": "2025-10-29T08:00:00Z",
                              "updatedAt": "2025-10-29T08:00:00Z",
                              "role": "customer",
                              "content": null
                            }
                          ]
                        },
                        {
                          "id": "z1x2c3v4b5n6m7a8s9d0f1g2",
                          "externalId": null,
                          "externalUrl": null,
                          "type": "support_copilot",
                          "supportTicketConversationId": "q7t1n9r5e3w8y2u6i0o4p5as",
                          "createdAt": "2025-10-29T08:30:00Z",
                          "updatedAt": "2025-10-29T08:30:00Z",
                          "projectId": "project_support",
                          "integrationId": "integration_copilot",
                          "visibility": "private",
                          "messages": [
                            {
                              "id": "z1x2c3v4b5n6m7a8s9d0f1g2_1",
                              "type": "support_copilot",
                              "externalId": null,
                              "externalUrl": null,
                              "conversationId": "z1x2c3v4b5n6m7a8s9d0f1g2",
                              "createdAt": "2025-10-29T08:30:00Z",
                              "updatedAt": "2025-10-29T08:30:00Z",
                              "role": "support_agent",
                              "content": "Summarize this ticket for me"
                            }
                          ]
                        }
                      ],
                      "total": 3,
                      "pageSize": 20,
                      "count": 3
                    }
                  }
                }
              }
            }
          },
          "400": {
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/BadRequest"
                },
                "examples": {
                  "badRequest": {
                    "value": {
                      "title": "Bad Request",
                      "status": 400,
                      "detail": "Bad Request",
                      "instance": "/conversations/123",
                      "requestId": "req_1234567890",
                      "code": "bad_request",
                      "error": {
                        "code": "bad_request",
                        "message": "Bad Request"
                      }
                    }
                  },
                  "limit": {
                    "x-evidence": "inferred",
                    "value": {
                      "title": "Bad Request",
                      "status": 400,
                      "detail": "Invalid query parameter limit: must be at most 100",
                      "instance": "/conversations",
                      "requestId": "req_1234567890abcdef",
                      "code": "bad_request",
                      "error": {
                        "code": "bad_request",
                        "message": "Invalid query parameter limit: must be at most 100"
                      }
                    }
                  }
                }
              }
            }
          },
          "401": {
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Unauthorized"
                },
                "examples": {
                  "unauthorized": {
                    "value": {
                      "title": "Unauthorized",
                      "status": 401,
                      "detail": "Unauthorized",
                      "instance": "/conversations/123",
                      "requestId": "req_1234567890",
                      "code": "unauthorized",
                      "error": {
                        "code": "unauthorized",
                        "message": "Unauthorized"
                      }
                    }
                  }
                }
              }
            }
          },
          "403": {
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Forbidden"
                },
                "examples": {
                  "forbidden": {
                    "value": {
                      "title": "Forbidden",
                      "status": 403,
                      "detail": "Forbidden",
                      "instance": "/conversations/123",
                      "requestId": "req_1234567890",
                      "code": "forbidden",
                      "error": {
                        "code": "forbidden",
                        "message": "Forbidden"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFound"
                },
                "examples": {
                  "notFound": {
                    "value": {
                      "title": "Not Found",
                      "status": 404,
                      "detail": "Not Found",
                      "instance": "/conversations/123",
                      "requestId": "req_1234567890",
                      "code": "not_found",
                      "error": {
                        "code": "not_found",
                        "message": "Not Found"
                      }
                    }
                  }
                }
              }
            }
          },
          "422": {
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/UnprocessableEntity"
                },
                "examples": {
                  "unprocessableEntity": {
                    "value": {
                      "title": "Unprocessable Entity",
                      "status": 422,
                      "detail": "Unprocessable Entity",
                      "instance": "/conversations/123",
                      "requestId": "req_1234567890",
                      "code": "unprocessable_entity",
                      "error": {
                        "code": "unprocessable_entity",
                        "message": "Unprocessable Entity"
                      }
                    }
                  }
                }
              }
            }
          },
          "500": {
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/InternalServerError"
                },
                "examples": {
                  "internalServerError": {
                    "value": {
                      "title": "Internal Server Error",
                      "status": 500,
                      "detail": "Internal Server Error",
                      "instance": "/conversations/123",
                      "requestId": "req_1234567890",
                      "code": "internal_server_error",
                      "error": {
                        "code": "internal_server_error",
                        "message": "Internal Server Error"
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "apiKey": {
        "type": "http",
        "scheme": "bearer"
      }
    },
    "schemas": {
      "ConversationList": {
        "type": "object",
        "required": [
          "conversations",
          "total",
          "pageSize",
          "count"
        ],
        "properties": {
          "conversations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Conversation"
            }
          },
          "total": {
            "type": "integer",
            "minimum": 0
          },
          "pageSize": {
            "type": "integer",
            "minimum": 0
          },
          "count": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "Conversation": {
        "x-resource": {
          "collection": "conversations",
          "key": "id"
        },
        "oneOf": [
          {
            "$ref": "#/components/schemas/OpenAIConversation"
          },
          {
            "$ref": "#/components/schemas/SupportTicketConversation"
          },
          {
            "$ref": "#/components/schemas/SupportCopilotConversation"
          }
        ],
        "discriminator": {
          "propertyName": "type",
          "mapping": {
            "openai": "#/components/schemas/OpenAIConversation",
            "support_ticket": "#/components/schemas/SupportTicketConversation",
            "support_copilot": "#/components/schemas/SupportCopilotConversation"
          }
        }
      },
      "OpenAIConversation": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ConversationFacts"
          },
          {
            "type": "object",
            "required": [
              "type",
              "messages",
              "messagesOpenAIFormat"
            ],
            "properties": {
              "type": {
                "const": "openai"
              },
              "messages": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/OpenAIMessage"
                }
              },
              "messagesOpenAIFormat": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/ChatCompletionMessage"
                }
              }
            }
          }
        ]
      },
      "SupportTicketConversation": {
        "x-evidence": "companion",
        "allOf": [
          {
            "$ref": "#/components/schemas/ConversationFacts"
          },
          {
            "type": "object",
            "required": [
              "type",
              "messages"
            ],
            "not": {
              "required": [
                "messagesOpenAIFormat"
              ],
              "properties": {
                "messagesOpenAIFormat": {}
              }
            },
            "properties": {
              "type": {
                "const": "support_ticket"
              },
              "messages": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/SupportTicketMessage"
                }
              }
            }
          }
        ]
      },
      "SupportCopilotConversation": {
        "x-evidence": "companion",
        "allOf": [
          {
            "$ref": "#/components/schemas/ConversationFacts"
          },
          {
            "type": "object",
            "required": [
              "type",
              "messages"
            ],
            "not": {
              "required": [
                "messagesOpenAIFormat"
              ],
              "properties": {
                "messagesOpenAIFormat": {}
              }
            },
            "properties": {
              "type": {
                "const": "support_copilot"
              },
              "messages": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/SupportCopilotMessage"
                }
              }
            }
          }
        ]
      },
      "ConversationFacts": {
        "type": "object",
        "required": [
          "id",
          "externalId",
          "externalUrl",
          "type",
          "supportTicketConversationId",
          "createdAt",
          "updatedAt",
          "projectId",
          "integrationId",
          "visibility"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "externalId": {
            "type": [
              "string",
              "null"
            ]
          },
          "externalUrl": {
            "type": [
              "string",
              "null"
            ]
          },
          "type": {
            "type": "string",
            "enum": [
              "openai",
              "support_ticket",
              "support_copilot"
            ]
          },
          "supportTicketConversationId": {
            "type": [
              "string",
              "null"
            ]
          },
          "createdAt": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string"
          },
          "projectId": {
            "type": [
              "string",
              "null"
            ]
          },
          "integrationId": {
            "type": [
              "string",
              "null"
            ]
          },
          "properties": {
            "$ref": "#/components/schemas/Properties"
          },
          "userProperties": {
            "$ref": "#/components/schemas/UserProperties"
          },
          "tags": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "visibility": {
            "enum": [
              "private",
              "public",
              null
            ]
          }
        }
      },
      "OpenAIMessage": {
        "allOf": [
          {
            "$ref": "#/components/schemas/MessageFacts"
          },
          {
            "type": "object",
            "required": [
              "type",
              "role",
              "content"
            ],
            "properties": {
              "type": {
                "const": "openai"
              },
              "role": {
                "$ref": "#/components/schemas/ChatRole"
              },
              "content": {
                "$ref": "#/components/schemas/ChatContent"
              },
              "tool_calls": {
                "$ref": "#/components/schemas/ToolCalls"
              }
            }
          }
        ]
      },
      "SupportTicketMessage": {
        "x-evidence": "companion",
        "allOf": [
          {
            "$ref": "#/components/schemas/MessageFacts"
          },
          {
            "type": "object",
            "required": [
              "type",
              "role",
              "content"
            ],
            "properties": {
              "type": {
                "const": "support_ticket"
              },
              "role": {
                "type": "string"
              },
              "content": {
                "type": [
                  "string",
                  "null"
                ]
              }
            }
          }
        ]
      },
      "SupportCopilotMessage": {
        "x-evidence": "companion",
        "allOf": [
          {
            "$ref": "#/components/schemas/MessageFacts"
          },
          {
            "type": "object",
            "required": [
              "type",
              "role",
              "content"
            ],
            "properties": {
              "type": {
                "const": "support_copilot"
              },
              "role": {
                "type": "string"
              },
              "content": {
                "type": [
                  "string",
                  "null"
                ]
              }
            }
          }
        ]
      },
      "MessageFacts": {
        "type": "object",
        "required": [
          "id",
          "externalId",
          "externalUrl",
          "conversationId",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "externalId": {
            "type": [
              "string",
              "null"
            ]
          },
          "externalUrl": {
            "type": [
              "string",
              "null"
            ]
          },
          "conversationId": {
            "type": "string"
          },
          "createdAt": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string"
          },
          "name": {
            "type": [
              "string",
              "null"
            ]
          },
          "links": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/Link"
            }
          },
          "properties": {
            "$ref": "#/components/schemas/Properties"
          },
          "userProperties": {
            "$ref": "#/components/schemas/UserProperties"
          }
        }
      },
      "ChatCompletionMessage": {
        "type": "object",
        "required": [
          "role",
          "content"
        ],
        "properties": {
          "role": {
            "$ref": "#/components/schemas/ChatRole"
          },
          "name": {
            "type": [
              "string",
              "null"
            ]
          },
          "content": {
            "$ref": "#/components/schemas/ChatContent"
          },
          "tool_calls": {
            "$ref": "#/components/schemas/ToolCalls"
          }
        }
      },
      "ChatRole": {
        "type": "string",
        "enum": [
          "system",
          "user",
          "assistant"
        ]
      },
      "ChatContent": {
        "oneOf": [
          {
            "type": "string"
          },
          {
            "type": "array",
            "x-evidence": "companion",
            "items": {
              "oneOf": [
                {
                  "$ref": "#/components/schemas/TextItem"
                },
                {
                  "$ref": "#/components/schemas/ImageItem"
                }
              ],
              "discriminator": {
                "propertyName": "type",
                "mapping": {
                  "text": "#/components/schemas/TextItem",
                  "image_url": "#/components/schemas/ImageItem"
                }
              }
            }
          }
        ]
      },
      "TextItem": {
        "x-evidence": "companion",
        "type": "object",
        "required": [
          "type",
          "text"
        ],
        "properties": {
          "type": {
            "const": "text"
          },
          "text": {
            "type": "string"
          }
        }
      },
      "ImageItem": {
        "x-evidence": "companion",
        "type": "object",
        "required": [
          "type",
          "image_url"
        ],
        "properties": {
          "type": {
            "const": "image_url"
          },
          "image_url": {
            "type": "object",
            "required": [
              "url"
            ],
            "properties": {
              "url": {
                "type": "string"
              },
              "detail": {
                "type": "string",
                "enum": [
                  "auto",
                  "low",
                  "high"
                ]
              }
            }
          }
        }
      },
      "ToolCalls": {
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "object",
          "required": [
            "id",
            "type",
            "function"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "type": {
              "const": "function"
            },
            "function": {
              "type": "object",
              "required": [
                "name",
                "arguments"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "arguments": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Link": {
        "type": "object",
        "required": [
          "url"
        ],
        "properties": {
          "label": {
            "type": [
              "string",
              "null"
            ]
          },
          "url": {
            "type": "string"
          },
          "title": {
            "type": [
              "string",
              "null"
            ]
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "type": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "documentation",
              "site",
              "discourse_post",
              "github_issue",
              "github_discussion",
              "stackoverflow_question",
              "discord_forum_post",
              "discord_message",
              "custom_question_answer"
            ]
          },
          "breadcrumbs": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Properties": {
        "type": [
          "object",
          "null"
        ],
        "additionalProperties": true
      },
      "UserProperties": {
        "type": [
          "object",
          "null"
        ],
        "additionalProperties": true,
        "properties": {
          "id": {
            "type": [
              "string",
              "number",
              "null"
            ]
          },
          "identificationType": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "COOKIED"
            ]
          },
          "userId": {
            "type": [
              "string",
              "number",
              "null"
            ]
          },
          "supportAgentName": {
            "type": [
              "string",
              "null"
            ]
          },
          "supportAgentEmail": {
            "x-evidence": "companion",
            "type": [
              "string",
              "null"
            ]
          },
          "userType": {
            "x-evidence": "companion",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "Problem": {
        "type": "object",
        "required": [
          "title",
          "status",
          "detail"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer"
          },
          "detail": {
            "type": "string"
          },
          "instance": {
            "type": "string",
            "format": "uri-reference"
          },
          "requestId": {
            "type": "string"
          }
        }
      },
      "BadRequest": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Problem"
          },
          {
            "type": "object",
            "required": [
              "code",
              "error"
            ],
            "properties": {
              "status": {
                "const": 400
              },
              "code": {
                "const": "bad_request"
              },
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "const": "bad_request"
                  },
                  "message": {
                    "type": "string"
                  }
                }
              }
            }
          }
        ]
      },
      "Unauthorized": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Problem"
          },
          {
            "type": "object",
            "required": [
              "code",
              "error"
            ],
            "properties": {
              "status": {
                "const": 401
              },
              "code": {
                "const": "unauthorized"
              },
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "const": "unauthorized"
                  },
                  "message": {
                    "type": "string"
                  }
                }
              }
            }
          }
        ]
      },
      "Forbidden": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Problem"
          },
          {
            "type": "object",
            "required": [
              "code",
              "error"
            ],
            "properties": {
              "status": {
                "const": 403
              },
              "code": {
                "const": "forbidden"
              },
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "const": "forbidden"
                  },
                  "message": {
                    "type": "string"
                  }
                }
              }
            }
          }
        ]
      },
      "NotFound": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Problem"
          },
          {
            "type": "object",
            "required": [
              "code",
              "error"
            ],
            "properties": {
              "status": {
                "const": 404
              },
              "code": {
                "const": "not_found"
              },
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "const": "not_found"
                  },
                  "message": {
                    "type": "string"
                  }
                }
              }
            }
          }
        ]
      },
      "UnprocessableEntity": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Problem"
          },
          {
            "type": "object",
            "required": [
              "code",
              "error"
            ],
            "properties": {
              "status": {
                "const": 422
              },
              "code": {
                "const": "unprocessable_entity"
              },
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "const": "unprocessable_entity"
                  },
                  "message": {
                    "type": "string"
                  }
                }
              }
            }
          }
        ]
      },
      "InternalServerError": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Problem"
          },
          {
            "type": "object",
            "required": [
              "code",
              "error"
            ],
            "properties": {
              "status": {
                "const": 500
              },
              "code": {
                "const": "internal_server_error"
              },
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "const": "internal_server_error"
                  },
                  "message": {
                    "type": "string"
                  }
                }
              }
            }
          }
        ]
      }
    }
  }
};
