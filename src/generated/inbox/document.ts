// machine-written by npm run generate from openapi/inbox.yaml; do not edit

import type { OpenApiDocument } from '../../spec/document.ts';

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Omnichannel Inbox REST API",
    "version": "1"
  },
  "servers": [
    {
      "url": "https://inbox.example/api",
      "x-evidence": "inferred"
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
      "name": "AI Suggest"
    },
    {
      "name": "Contacts"
    },
    {
      "name": "Channels"
    },
    {
      "name": "Automations"
    },
    {
      "name": "Analytics"
    },
    {
      "name": "Agents"
    },
    {
      "name": "Settings"
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
        "message": "Authentication required"
      },
      "forbidden": {
        "status": 403,
        "message": "Admin access required"
      },
      "not-found": {
        "status": 404,
        "message": "Not found"
      },
      "conflict": {
        "status": 409,
        "message": "{detail}"
      },
      "internal": {
        "status": 500,
        "message": "Internal server error"
      },
      "invalid-parameters": {
        "status": 400,
        "message": "{detail}"
      },
      "invalid-body": {
        "status": 400,
        "message": "{detail}"
      },
      "malformed-body": {
        "status": 400,
        "message": "Request body is not valid JSON"
      },
      "unknown-path": {
        "status": 404,
        "message": "Not found"
      },
      "method-not-allowed": {
        "status": 404,
        "message": "Not found",
        "x-evidence": "inferred"
      },
      "payload-too-large": {
        "status": 400,
        "message": "Request body is too large",
        "x-evidence": "inferred"
      },
      "unsupported-media-type": {
        "status": 400,
        "message": "Content-Type must be application/json",
        "x-evidence": "inferred"
      },
      "rate-limited": {
        "status": 500,
        "message": "Too many requests",
        "x-evidence": "inferred"
      },
      "unavailable": {
        "status": 500,
        "message": "Service unavailable",
        "x-evidence": "inferred"
      }
    }
  },
  "security": [
    {
      "session": []
    }
  ],
  "paths": {
    "/conversations": {
      "get": {
        "operationId": "listConversations",
        "tags": [
          "Conversations"
        ],
        "parameters": [
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
            "name": "channel_type",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ChannelType"
            },
            "example": "whatsapp",
            "x-filter": {
              "field": "channel_type"
            }
          },
          {
            "name": "tag",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Tag"
            },
            "example": "order",
            "x-filter": {
              "field": "tags"
            }
          },
          {
            "name": "search",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 200
            },
            "example": "order",
            "x-search": {
              "fields": [
                "subject",
                "contact_id.name",
                "contact_id.email"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/PerPage"
          }
        ],
        "x-pagination": {
          "style": "page",
          "request": {
            "page": "page",
            "size": "per_page"
          },
          "oversize": "clamp",
          "response": {
            "items": "/data",
            "page": "/page",
            "size": "/per_page",
            "total": "/total"
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConversationPage"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "data": [
                        {
                          "id": "conv_1",
                          "contact_id": "cont_1",
                          "channel_id": "chan_1",
                          "channel_type": "whatsapp",
                          "status": "open",
                          "subject": "Where is my order #10482?",
                          "tags": [
                            "order"
                          ],
                          "assigned_agent_id": "agent_2",
                          "unread_count": 1,
                          "last_message_at": "2025-10-30T11:55:00Z",
                          "created_at": "2025-10-30T11:15:00Z",
                          "updated_at": "2025-10-30T11:55:00Z"
                        }
                      ],
                      "page": 1,
                      "per_page": 20,
                      "total": 1
                    }
                  }
                }
              }
            },
            "links": {
              "openFirst": {
                "operationId": "getConversation",
                "parameters": {
                  "id": "$response.body#/data/0/id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "createConversation",
        "tags": [
          "Conversations"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewConversation"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "contact_id": "cont_1",
                    "channel_id": "chan_2",
                    "subject": "Your order #10482",
                    "text": "Hello Maria, your order is on its way."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Conversation"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "conv_RLuGBfohMmtd",
                      "contact_id": "cont_1",
                      "channel_id": "chan_2",
                      "channel_type": "email",
                      "status": "open",
                      "subject": "Your order #10482",
                      "tags": [],
                      "assigned_agent_id": null,
                      "unread_count": 0,
                      "last_message_at": "2025-10-30T12:00:00Z",
                      "created_at": "2025-10-30T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "send": {
                "operationId": "sendMessage",
                "parameters": {
                  "id": "$response.body#/id"
                }
              },
              "messages": {
                "operationId": "listMessages",
                "parameters": {
                  "id": "$response.body#/id"
                }
              },
              "contact": {
                "operationId": "getContact",
                "parameters": {
                  "id": "$response.body#/contact_id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/conversations/{id}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "conv_1"
        }
      ],
      "get": {
        "operationId": "getConversation",
        "x-effect": "change",
        "tags": [
          "Conversations"
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Conversation"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "conv_1",
                      "contact_id": "cont_1",
                      "channel_id": "chan_1",
                      "channel_type": "whatsapp",
                      "status": "open",
                      "subject": "Where is my order #10482?",
                      "tags": [
                        "order"
                      ],
                      "assigned_agent_id": "agent_2",
                      "unread_count": 0,
                      "last_message_at": "2025-10-30T11:55:00Z",
                      "created_at": "2025-10-30T11:15:00Z",
                      "updated_at": "2025-10-30T11:55:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "send": {
                "operationId": "sendMessage",
                "parameters": {
                  "id": "$response.body#/id"
                }
              },
              "messages": {
                "operationId": "listMessages",
                "parameters": {
                  "id": "$response.body#/id"
                }
              },
              "contact": {
                "operationId": "getContact",
                "parameters": {
                  "id": "$response.body#/contact_id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoConversation"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Conversation not found"
        }
      }
    },
    "/conversations/{id}/status": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "conv_1"
        }
      ],
      "post": {
        "operationId": "updateConversationStatus",
        "x-effect": "change",
        "tags": [
          "Conversations"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/StatusChange"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "status": "resolved"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Conversation"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "conv_1",
                      "contact_id": "cont_1",
                      "channel_id": "chan_1",
                      "channel_type": "whatsapp",
                      "status": "resolved",
                      "subject": "Where is my order #10482?",
                      "tags": [
                        "order"
                      ],
                      "assigned_agent_id": "agent_2",
                      "unread_count": 1,
                      "last_message_at": "2025-10-30T11:55:00Z",
                      "created_at": "2025-10-30T11:15:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoConversation"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Conversation not found"
        }
      }
    },
    "/conversations/{id}/tags": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "conv_1"
        }
      ],
      "post": {
        "operationId": "addTag",
        "tags": [
          "Conversations"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewTag"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "tag": "vip"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Conversation"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "conv_1",
                      "contact_id": "cont_1",
                      "channel_id": "chan_1",
                      "channel_type": "whatsapp",
                      "status": "open",
                      "subject": "Where is my order #10482?",
                      "tags": [
                        "order",
                        "vip"
                      ],
                      "assigned_agent_id": "agent_2",
                      "unread_count": 1,
                      "last_message_at": "2025-10-30T11:55:00Z",
                      "created_at": "2025-10-30T11:15:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoConversation"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Conversation not found"
        }
      }
    },
    "/conversations/{id}/tags/{tag}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "conv_1"
        },
        {
          "name": "tag",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "order"
        }
      ],
      "delete": {
        "operationId": "removeTag",
        "tags": [
          "Conversations"
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Conversation"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "conv_1",
                      "contact_id": "cont_1",
                      "channel_id": "chan_1",
                      "channel_type": "whatsapp",
                      "status": "open",
                      "subject": "Where is my order #10482?",
                      "tags": [],
                      "assigned_agent_id": "agent_2",
                      "unread_count": 1,
                      "last_message_at": "2025-10-30T11:55:00Z",
                      "created_at": "2025-10-30T11:15:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "noConversation": {
                    "$ref": "#/components/examples/NoConversation"
                  },
                  "noTag": {
                    "x-evidence": "inferred",
                    "value": {
                      "error": "Tag not found"
                    }
                  }
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Conversation not found"
        }
      }
    },
    "/conversations/{id}/assign": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "conv_1"
        }
      ],
      "post": {
        "operationId": "assignConversation",
        "x-effect": "change",
        "tags": [
          "Conversations"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Assignment"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "agent_id": "agent_3"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Conversation"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "conv_1",
                      "contact_id": "cont_1",
                      "channel_id": "chan_1",
                      "channel_type": "whatsapp",
                      "status": "open",
                      "subject": "Where is my order #10482?",
                      "tags": [
                        "order"
                      ],
                      "assigned_agent_id": "agent_3",
                      "unread_count": 1,
                      "last_message_at": "2025-10-30T11:55:00Z",
                      "created_at": "2025-10-30T11:15:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoConversation"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Conversation not found"
        }
      }
    },
    "/conversations/{id}/messages": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "conv_1"
        }
      ],
      "get": {
        "operationId": "listMessages",
        "tags": [
          "Messages"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/PerPage"
          }
        ],
        "x-pagination": {
          "style": "page",
          "request": {
            "page": "page",
            "size": "per_page"
          },
          "oversize": "clamp",
          "response": {
            "items": "/data",
            "page": "/page",
            "size": "/per_page",
            "total": "/total"
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MessagePage"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "data": [
                        {
                          "id": "msg_1",
                          "conversation_id": "conv_1",
                          "direction": "inbound",
                          "text": "Hi, where is my order #10482?",
                          "agent_id": null,
                          "created_at": "2025-10-30T11:15:00Z"
                        },
                        {
                          "id": "msg_2",
                          "conversation_id": "conv_1",
                          "direction": "outbound",
                          "text": "Let me check this with the carrier.",
                          "agent_id": "agent_2",
                          "created_at": "2025-10-30T11:30:00Z"
                        },
                        {
                          "id": "msg_3",
                          "conversation_id": "conv_1",
                          "direction": "inbound",
                          "text": "Will the parcel come today?",
                          "agent_id": null,
                          "created_at": "2025-10-30T11:55:00Z"
                        }
                      ],
                      "page": 1,
                      "per_page": 20,
                      "total": 3
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoConversation"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Conversation not found"
        }
      },
      "post": {
        "operationId": "sendMessage",
        "tags": [
          "Messages"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewMessage"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "text": "Yes, it comes today before six."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Message"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "msg_LbHQluo5sbu1",
                      "conversation_id": "conv_1",
                      "direction": "outbound",
                      "text": "Yes, it comes today before six.",
                      "agent_id": "agent_1",
                      "created_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoConversation"
          },
          "409": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "noChannel": {
                    "x-evidence": "inferred",
                    "value": {
                      "error": "The channel of this conversation was deleted"
                    }
                  }
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Conversation not found"
        }
      }
    },
    "/ai-suggest": {
      "get": {
        "operationId": "suggestReply",
        "tags": [
          "AI Suggest"
        ],
        "parameters": [
          {
            "name": "conversation_id",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "conv_1"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Suggestion"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "suggestion": "Hi Maria, thank you for your message, \"Will the parcel come today?\". I am checking with the carrier where your order is and will send you the tracking link right away."
                    }
                  }
                }
              }
            },
            "links": {
              "send": {
                "operationId": "sendMessage",
                "parameters": {
                  "id": "$request.query.conversation_id"
                },
                "requestBody": {
                  "text": "$response.body#/suggestion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoConversation"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Conversation not found"
        }
      }
    },
    "/contacts": {
      "get": {
        "operationId": "listContacts",
        "tags": [
          "Contacts"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/PerPage"
          }
        ],
        "x-pagination": {
          "style": "page",
          "request": {
            "page": "page",
            "size": "per_page"
          },
          "oversize": "clamp",
          "response": {
            "items": "/data",
            "page": "/page",
            "size": "/per_page",
            "total": "/total"
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContactPage"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "data": [
                        {
                          "id": "cont_10",
                          "name": "Abe Rutherford",
                          "email": "abe.rutherford.9@example.com",
                          "phone": "+1 161 555 3522",
                          "created_at": "2025-03-03T20:45:49Z",
                          "updated_at": "2025-03-03T20:45:49Z"
                        },
                        {
                          "id": "cont_3",
                          "name": "Adrienne Greenholt",
                          "email": "adrienne.greenholt.2@example.com",
                          "phone": "+1 350 555 1798",
                          "created_at": "2025-06-22T09:48:58Z",
                          "updated_at": "2025-06-22T09:48:58Z"
                        }
                      ],
                      "page": 1,
                      "per_page": 2,
                      "total": 101
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "createContact",
        "tags": [
          "Contacts"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewContact"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "name": "Jonas Berg",
                    "email": "jonas.berg@example.com"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Contact"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "cont_tn1hWBX2OZbi",
                      "name": "Jonas Berg",
                      "email": "jonas.berg@example.com",
                      "phone": null,
                      "created_at": "2025-10-30T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "start": {
                "operationId": "createConversation",
                "requestBody": {
                  "contact_id": "$response.body#/id",
                  "channel_id": "chan_1"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "409": {
            "$ref": "#/components/responses/EmailInUse"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/contacts/{id}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "cont_1"
        }
      ],
      "get": {
        "operationId": "getContact",
        "tags": [
          "Contacts"
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Contact"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "cont_1",
                      "name": "Maria Schmidt",
                      "email": "maria.schmidt@example.com",
                      "phone": "+49 30 555 0101",
                      "created_at": "2025-09-30T12:00:00Z",
                      "updated_at": "2025-09-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoContact"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Contact not found"
        }
      },
      "patch": {
        "operationId": "updateContact",
        "tags": [
          "Contacts"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ContactChange"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "phone": "+49 30 555 0102"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Contact"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "cont_1",
                      "name": "Maria Schmidt",
                      "email": "maria.schmidt@example.com",
                      "phone": "+49 30 555 0102",
                      "created_at": "2025-09-30T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoContact"
          },
          "409": {
            "$ref": "#/components/responses/EmailInUse"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Contact not found"
        }
      },
      "delete": {
        "operationId": "deleteContact",
        "tags": [
          "Contacts"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Deletion"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "deleted": true,
                      "id": "cont_1"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "404": {
            "$ref": "#/components/responses/NoContact"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Contact not found"
        }
      }
    },
    "/channels": {
      "get": {
        "operationId": "listChannels",
        "tags": [
          "Channels"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/PerPage"
          }
        ],
        "x-pagination": {
          "style": "page",
          "request": {
            "page": "page",
            "size": "per_page"
          },
          "oversize": "clamp",
          "response": {
            "items": "/data",
            "page": "/page",
            "size": "/per_page",
            "total": "/total"
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelPage"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "data": [
                        {
                          "id": "chan_1",
                          "name": "WhatsApp",
                          "type": "whatsapp",
                          "config": {
                            "phone_number": "+1 555 0100"
                          },
                          "created_at": "2024-07-07T12:00:00Z",
                          "updated_at": "2024-07-07T12:00:00Z"
                        },
                        {
                          "id": "chan_2",
                          "name": "Support mailbox",
                          "type": "email",
                          "config": {
                            "address": "support@inbox.example"
                          },
                          "created_at": "2024-08-06T12:00:00Z",
                          "updated_at": "2024-08-06T12:00:00Z"
                        }
                      ],
                      "page": 1,
                      "per_page": 2,
                      "total": 7
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "createChannel",
        "tags": [
          "Channels"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewChannel"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "name": "Second WhatsApp",
                    "type": "whatsapp",
                    "config": {
                      "phone_number": "+1 555 0101"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Channel"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "chan_r91AGI4zlgec",
                      "name": "Second WhatsApp",
                      "type": "whatsapp",
                      "config": {
                        "phone_number": "+1 555 0101"
                      },
                      "created_at": "2025-10-30T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "rename": {
                "operationId": "updateChannel",
                "parameters": {
                  "id": "$response.body#/id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/channels/{id}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "chan_1"
        }
      ],
      "patch": {
        "operationId": "updateChannel",
        "tags": [
          "Channels"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChannelChange"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "name": "WhatsApp Support"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Channel"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "chan_1",
                      "name": "WhatsApp Support",
                      "type": "whatsapp",
                      "config": {
                        "phone_number": "+1 555 0100"
                      },
                      "created_at": "2024-07-07T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "404": {
            "$ref": "#/components/responses/NoChannel"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Channel not found"
        }
      },
      "delete": {
        "operationId": "deleteChannel",
        "tags": [
          "Channels"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Deletion"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "deleted": true,
                      "id": "chan_1"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "404": {
            "$ref": "#/components/responses/NoChannel"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Channel not found"
        }
      }
    },
    "/automations": {
      "get": {
        "operationId": "listAutomations",
        "tags": [
          "Automations"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/PerPage"
          }
        ],
        "x-pagination": {
          "style": "page",
          "request": {
            "page": "page",
            "size": "per_page"
          },
          "oversize": "clamp",
          "response": {
            "items": "/data",
            "page": "/page",
            "size": "/per_page",
            "total": "/total"
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AutomationPage"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "data": [
                        {
                          "id": "auto_1",
                          "name": "Tag orders",
                          "trigger": {
                            "event": "message.received",
                            "contains": "order"
                          },
                          "actions": [
                            {
                              "type": "add_tag",
                              "tag": "order"
                            }
                          ],
                          "active": true,
                          "created_at": "2025-04-13T12:00:00Z",
                          "updated_at": "2025-04-13T12:00:00Z"
                        },
                        {
                          "id": "auto_2",
                          "name": "Greet on WhatsApp",
                          "trigger": {
                            "event": "conversation.created",
                            "channel_type": "whatsapp"
                          },
                          "actions": [
                            {
                              "type": "send_message",
                              "text": "Thank you for writing! We will answer shortly."
                            }
                          ],
                          "active": true,
                          "created_at": "2025-05-18T12:00:00Z",
                          "updated_at": "2025-05-18T12:00:00Z"
                        }
                      ],
                      "page": 1,
                      "per_page": 2,
                      "total": 4
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "createAutomation",
        "tags": [
          "Automations"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewAutomation"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "name": "Tag refunds",
                    "trigger": {
                      "event": "message.received",
                      "contains": "refund"
                    },
                    "actions": [
                      {
                        "type": "add_tag",
                        "tag": "refund"
                      }
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Automation"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "auto_xwFHnX6uO0pl",
                      "name": "Tag refunds",
                      "trigger": {
                        "event": "message.received",
                        "contains": "refund"
                      },
                      "actions": [
                        {
                          "type": "add_tag",
                          "tag": "refund"
                        }
                      ],
                      "active": true,
                      "created_at": "2025-10-30T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "toggle": {
                "operationId": "toggleAutomation",
                "parameters": {
                  "id": "$response.body#/id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/automations/{id}/toggle": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "auto_1"
        }
      ],
      "post": {
        "operationId": "toggleAutomation",
        "x-effect": "change",
        "tags": [
          "Automations"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Automation"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "auto_1",
                      "name": "Tag orders",
                      "trigger": {
                        "event": "message.received",
                        "contains": "order"
                      },
                      "actions": [
                        {
                          "type": "add_tag",
                          "tag": "order"
                        }
                      ],
                      "active": false,
                      "created_at": "2025-04-13T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "404": {
            "$ref": "#/components/responses/NoAutomation"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Automation not found"
        }
      }
    },
    "/automations/{id}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "auto_1"
        }
      ],
      "delete": {
        "operationId": "deleteAutomation",
        "tags": [
          "Automations"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Deletion"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "deleted": true,
                      "id": "auto_1"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "404": {
            "$ref": "#/components/responses/NoAutomation"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Automation not found"
        }
      }
    },
    "/analytics": {
      "get": {
        "operationId": "getAnalytics",
        "tags": [
          "Analytics"
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
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Analytics"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "days": 3,
                      "from": "2025-10-28",
                      "to": "2025-10-30",
                      "conversations": {
                        "total": 27,
                        "open": 16,
                        "pending": 6,
                        "resolved": 5,
                        "unassigned": 8
                      },
                      "messages": {
                        "total": 97,
                        "inbound": 60,
                        "outbound": 37
                      },
                      "by_channel": [
                        {
                          "channel_type": "whatsapp",
                          "conversations": 10
                        },
                        {
                          "channel_type": "webchat",
                          "conversations": 7
                        },
                        {
                          "channel_type": "email",
                          "conversations": 4
                        },
                        {
                          "channel_type": "instagram",
                          "conversations": 4
                        },
                        {
                          "channel_type": "messenger",
                          "conversations": 1
                        },
                        {
                          "channel_type": "sms",
                          "conversations": 1
                        }
                      ],
                      "by_agent": [
                        {
                          "agent_id": "agent_2",
                          "name": "Daniel Weber",
                          "conversations": 6
                        },
                        {
                          "agent_id": "agent_5",
                          "name": "Aisha Rahman",
                          "conversations": 5
                        },
                        {
                          "agent_id": "agent_1",
                          "name": "Grace Okafor",
                          "conversations": 4
                        },
                        {
                          "agent_id": "agent_4",
                          "name": "Lucas Moreira",
                          "conversations": 4
                        }
                      ],
                      "by_day": [
                        {
                          "date": "2025-10-28",
                          "conversations": 7,
                          "messages": 19
                        },
                        {
                          "date": "2025-10-29",
                          "conversations": 8,
                          "messages": 32
                        },
                        {
                          "date": "2025-10-30",
                          "conversations": 12,
                          "messages": 46
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/agents": {
      "get": {
        "operationId": "listAgents",
        "tags": [
          "Agents"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/PerPage"
          }
        ],
        "x-pagination": {
          "style": "page",
          "request": {
            "page": "page",
            "size": "per_page"
          },
          "oversize": "clamp",
          "response": {
            "items": "/data",
            "page": "/page",
            "size": "/per_page",
            "total": "/total"
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgentPage"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "data": [
                        {
                          "id": "agent_1",
                          "name": "Grace Okafor",
                          "email": "grace@inbox.example",
                          "role": "admin",
                          "created_at": "2024-06-17T12:00:00Z",
                          "updated_at": "2024-06-17T12:00:00Z"
                        },
                        {
                          "id": "agent_2",
                          "name": "Daniel Weber",
                          "email": "daniel@inbox.example",
                          "role": "agent",
                          "created_at": "2024-07-27T12:00:00Z",
                          "updated_at": "2024-07-27T12:00:00Z"
                        }
                      ],
                      "page": 1,
                      "per_page": 2,
                      "total": 5
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "createAgent",
        "tags": [
          "Agents"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewAgent"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "name": "Nora Lind",
                    "email": "nora@inbox.example",
                    "role": "agent",
                    "password": "a long password"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agent"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "agent_5OMHVappbZLK",
                      "name": "Nora Lind",
                      "email": "nora@inbox.example",
                      "role": "agent",
                      "created_at": "2025-10-30T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "promote": {
                "operationId": "updateAgentRole",
                "parameters": {
                  "id": "$response.body#/id"
                },
                "requestBody": {
                  "role": "admin"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "409": {
            "$ref": "#/components/responses/EmailInUse"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/agents/{id}/role": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "agent_2"
        }
      ],
      "post": {
        "operationId": "updateAgentRole",
        "x-effect": "change",
        "tags": [
          "Agents"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RoleChange"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "role": "admin"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agent"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "agent_2",
                      "name": "Daniel Weber",
                      "email": "daniel@inbox.example",
                      "role": "admin",
                      "created_at": "2024-07-27T12:00:00Z",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "404": {
            "$ref": "#/components/responses/NoAgent"
          },
          "409": {
            "$ref": "#/components/responses/LastAdmin"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Agent not found"
        }
      }
    },
    "/agents/{id}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "agent_2"
        }
      ],
      "delete": {
        "operationId": "deleteAgent",
        "tags": [
          "Agents"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Deletion"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "deleted": true,
                      "id": "agent_2"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "404": {
            "$ref": "#/components/responses/NoAgent"
          },
          "409": {
            "$ref": "#/components/responses/LastAdmin"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        },
        "x-error-messages": {
          "not-found": "Agent not found"
        }
      }
    },
    "/settings/workspace": {
      "get": {
        "operationId": "getWorkspace",
        "tags": [
          "Settings"
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Workspace"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "workspace",
                      "name": "Example Store",
                      "timezone": "Europe/Berlin",
                      "language": "en",
                      "updated_at": "2025-07-02T12:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      },
      "post": {
        "operationId": "updateWorkspace",
        "x-effect": "change",
        "tags": [
          "Settings"
        ],
        "security": [
          {
            "session": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WorkspaceChange"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "timezone": "America/New_York"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Workspace"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "workspace",
                      "name": "Example Store",
                      "timezone": "America/New_York",
                      "language": "en",
                      "updated_at": "2025-10-30T12:00:00Z"
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/AdminsOnly"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/settings/password": {
      "post": {
        "operationId": "changePassword",
        "x-effect": "change",
        "tags": [
          "Settings"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PasswordChange"
              },
              "examples": {
                "example": {
                  "x-evidence": "inferred",
                  "value": {
                    "current_password": "parley-password",
                    "new_password": "a better password"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Success"
                },
                "examples": {
                  "example": {
                    "x-evidence": "inferred",
                    "value": {
                      "success": true
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
            "$ref": "#/components/responses/Unauthenticated"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "session"
      }
    },
    "parameters": {
      "Page": {
        "name": "page",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "default": 1
        },
        "example": 1
      },
      "PerPage": {
        "name": "per_page",
        "in": "query",
        "x-evidence": "inferred",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        },
        "example": 20
      }
    },
    "responses": {
      "BadRequest": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "missing": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Invalid body: name is required"
                }
              },
              "unknownReference": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Invalid body: agent_id must name one of the agents"
                }
              },
              "wrongPassword": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Current password is incorrect"
                }
              }
            }
          }
        }
      },
      "Unauthenticated": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unauthenticated": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Authentication required"
                }
              }
            }
          }
        }
      },
      "AdminsOnly": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "forbidden": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Admin access required"
                }
              }
            }
          }
        }
      },
      "NoConversation": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notFound": {
                "$ref": "#/components/examples/NoConversation"
              }
            }
          }
        }
      },
      "NoContact": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notFound": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Contact not found"
                }
              }
            }
          }
        }
      },
      "NoChannel": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notFound": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Channel not found"
                }
              }
            }
          }
        }
      },
      "NoAutomation": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notFound": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Automation not found"
                }
              }
            }
          }
        }
      },
      "NoAgent": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notFound": {
                "x-evidence": "inferred",
                "value": {
                  "error": "Agent not found"
                }
              }
            }
          }
        }
      },
      "EmailInUse": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "taken": {
                "x-evidence": "inferred",
                "value": {
                  "error": "email is already in use"
                }
              }
            }
          }
        }
      },
      "LastAdmin": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "lastAdmin": {
                "x-evidence": "inferred",
                "value": {
                  "error": "The last admin cannot be deleted or given another role"
                }
              }
            }
          }
        }
      },
      "InternalError": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "documented": {
                "value": {
                  "error": "Human-readable error message"
                }
              }
            }
          }
        }
      }
    },
    "examples": {
      "NoConversation": {
        "x-evidence": "inferred",
        "value": {
          "error": "Conversation not found"
        }
      }
    },
    "schemas": {
      "ConversationStatus": {
        "type": "string",
        "enum": [
          "open",
          "pending",
          "resolved"
        ],
        "x-evidence": "inferred"
      },
      "ChannelType": {
        "type": "string",
        "minLength": 1,
        "maxLength": 40,
        "examples": [
          "whatsapp",
          "instagram",
          "messenger",
          "telegram",
          "email",
          "sms",
          "webchat"
        ],
        "x-evidence": "inferred"
      },
      "Role": {
        "type": "string",
        "enum": [
          "admin",
          "agent"
        ],
        "x-evidence": "inferred"
      },
      "Tag": {
        "type": "string",
        "minLength": 1,
        "maxLength": 50,
        "pattern": "^\\S(.*\\S)?$",
        "x-problems": {
          "pattern": "must not begin or end with a space"
        },
        "x-evidence": "inferred"
      },
      "Name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 120,
        "pattern": "\\S",
        "x-problems": {
          "pattern": "must not be blank"
        },
        "x-evidence": "inferred"
      },
      "Email": {
        "type": "string",
        "format": "email",
        "maxLength": 254,
        "x-evidence": "inferred"
      },
      "Text": {
        "type": "string",
        "minLength": 1,
        "maxLength": 4096,
        "pattern": "\\S",
        "x-problems": {
          "pattern": "must not be blank"
        },
        "x-evidence": "inferred"
      },
      "Password": {
        "type": "string",
        "format": "password",
        "minLength": 8,
        "maxLength": 128,
        "x-evidence": "inferred"
      },
      "Conversation": {
        "type": "object",
        "x-evidence": "inferred",
        "x-resource": {
          "collection": "conversations",
          "key": "id",
          "keyPrefix": "conv_",
          "createdAt": "created_at",
          "updatedAt": "updated_at"
        },
        "required": [
          "id",
          "contact_id",
          "channel_id",
          "channel_type",
          "status",
          "subject",
          "tags",
          "assigned_agent_id",
          "unread_count",
          "last_message_at",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "contact_id": {
            "type": [
              "string",
              "null"
            ],
            "x-reference": {
              "collection": "contacts"
            }
          },
          "channel_id": {
            "type": [
              "string",
              "null"
            ],
            "x-reference": {
              "collection": "channels"
            }
          },
          "channel_type": {
            "$ref": "#/components/schemas/ChannelType"
          },
          "status": {
            "$ref": "#/components/schemas/ConversationStatus"
          },
          "subject": {
            "type": [
              "string",
              "null"
            ]
          },
          "tags": {
            "type": "array",
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Tag"
            }
          },
          "assigned_agent_id": {
            "type": [
              "string",
              "null"
            ],
            "x-reference": {
              "collection": "agents"
            }
          },
          "unread_count": {
            "type": "integer",
            "minimum": 0
          },
          "last_message_at": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "ConversationPage": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "data",
          "page",
          "per_page",
          "total"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Conversation"
            }
          },
          "page": {
            "type": "integer",
            "minimum": 1
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "total": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "NewConversation": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "contact_id",
          "channel_id"
        ],
        "properties": {
          "contact_id": {
            "type": "string",
            "x-reference": {
              "collection": "contacts"
            }
          },
          "channel_id": {
            "type": "string",
            "x-reference": {
              "collection": "channels"
            }
          },
          "subject": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "StatusChange": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/ConversationStatus"
          }
        }
      },
      "NewTag": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "tag"
        ],
        "properties": {
          "tag": {
            "$ref": "#/components/schemas/Tag"
          }
        }
      },
      "Assignment": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "agent_id"
        ],
        "properties": {
          "agent_id": {
            "type": [
              "string",
              "null"
            ],
            "x-reference": {
              "collection": "agents"
            }
          }
        }
      },
      "Message": {
        "type": "object",
        "x-evidence": "inferred",
        "x-resource": {
          "collection": "messages",
          "key": "id",
          "keyPrefix": "msg_",
          "createdAt": "created_at",
          "parent": {
            "collection": "conversations",
            "property": "conversation_id"
          }
        },
        "required": [
          "id",
          "conversation_id",
          "direction",
          "text",
          "agent_id",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "conversation_id": {
            "type": "string",
            "minLength": 1
          },
          "direction": {
            "type": "string",
            "enum": [
              "inbound",
              "outbound"
            ]
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "agent_id": {
            "type": [
              "string",
              "null"
            ],
            "x-reference": {
              "collection": "agents"
            }
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "MessagePage": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "data",
          "page",
          "per_page",
          "total"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Message"
            }
          },
          "page": {
            "type": "integer",
            "minimum": 1
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "total": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "NewMessage": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "Suggestion": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "suggestion"
        ],
        "properties": {
          "suggestion": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4096
          }
        }
      },
      "Contact": {
        "type": "object",
        "x-evidence": "inferred",
        "x-resource": {
          "collection": "contacts",
          "key": "id",
          "keyPrefix": "cont_",
          "unique": [
            "email"
          ],
          "createdAt": "created_at",
          "updatedAt": "updated_at"
        },
        "required": [
          "id",
          "name",
          "email",
          "phone",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email"
          },
          "phone": {
            "type": [
              "string",
              "null"
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "ContactPage": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "data",
          "page",
          "per_page",
          "total"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Contact"
            }
          },
          "page": {
            "type": "integer",
            "minimum": 1
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "total": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "NewContact": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email",
            "maxLength": 254
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 40
          }
        }
      },
      "ContactChange": {
        "type": "object",
        "x-evidence": "inferred",
        "minProperties": 1,
        "x-problems": {
          "minProperties": "must name something to change"
        },
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email",
            "maxLength": 254
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 40
          }
        }
      },
      "Channel": {
        "type": "object",
        "x-evidence": "inferred",
        "x-resource": {
          "collection": "channels",
          "key": "id",
          "keyPrefix": "chan_",
          "createdAt": "created_at",
          "updatedAt": "updated_at"
        },
        "required": [
          "id",
          "name",
          "type",
          "config",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "type": {
            "$ref": "#/components/schemas/ChannelType"
          },
          "config": {
            "type": "object",
            "additionalProperties": true,
            "default": {}
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "ChannelPage": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "data",
          "page",
          "per_page",
          "total"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Channel"
            }
          },
          "page": {
            "type": "integer",
            "minimum": 1
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "total": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "NewChannel": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "name",
          "type"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "type": {
            "$ref": "#/components/schemas/ChannelType"
          },
          "config": {
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "ChannelChange": {
        "type": "object",
        "x-evidence": "inferred",
        "minProperties": 1,
        "x-problems": {
          "minProperties": "must name something to change"
        },
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "config": {
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "Automation": {
        "type": "object",
        "x-evidence": "inferred",
        "x-resource": {
          "collection": "automations",
          "key": "id",
          "keyPrefix": "auto_",
          "createdAt": "created_at",
          "updatedAt": "updated_at"
        },
        "required": [
          "id",
          "name",
          "trigger",
          "actions",
          "active",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "trigger": {
            "$ref": "#/components/schemas/Trigger"
          },
          "actions": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Action"
            }
          },
          "active": {
            "type": "boolean",
            "default": true,
            "readOnly": true
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Trigger": {
        "x-evidence": "inferred",
        "oneOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": true
          }
        ]
      },
      "Action": {
        "x-evidence": "inferred",
        "oneOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": true
          }
        ]
      },
      "AutomationPage": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "data",
          "page",
          "per_page",
          "total"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Automation"
            }
          },
          "page": {
            "type": "integer",
            "minimum": 1
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "total": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "NewAutomation": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "name",
          "trigger",
          "actions"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "trigger": {
            "$ref": "#/components/schemas/Trigger"
          },
          "actions": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Action"
            }
          }
        }
      },
      "Analytics": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "days",
          "from",
          "to",
          "conversations",
          "messages",
          "by_channel",
          "by_agent",
          "by_day"
        ],
        "properties": {
          "days": {
            "type": "integer",
            "minimum": 1
          },
          "from": {
            "type": "string",
            "format": "date"
          },
          "to": {
            "type": "string",
            "format": "date"
          },
          "conversations": {
            "type": "object",
            "required": [
              "total",
              "open",
              "pending",
              "resolved",
              "unassigned"
            ],
            "properties": {
              "total": {
                "type": "integer",
                "minimum": 0
              },
              "open": {
                "type": "integer",
                "minimum": 0
              },
              "pending": {
                "type": "integer",
                "minimum": 0
              },
              "resolved": {
                "type": "integer",
                "minimum": 0
              },
              "unassigned": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "messages": {
            "type": "object",
            "required": [
              "total",
              "inbound",
              "outbound"
            ],
            "properties": {
              "total": {
                "type": "integer",
                "minimum": 0
              },
              "inbound": {
                "type": "integer",
                "minimum": 0
              },
              "outbound": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "by_channel": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "channel_type",
                "conversations"
              ],
              "properties": {
                "channel_type": {
                  "$ref": "#/components/schemas/ChannelType"
                },
                "conversations": {
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          },
          "by_agent": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "agent_id",
                "name",
                "conversations"
              ],
              "properties": {
                "agent_id": {
                  "type": "string"
                },
                "name": {
                  "$ref": "#/components/schemas/Name"
                },
                "conversations": {
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          },
          "by_day": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "date",
                "conversations",
                "messages"
              ],
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date"
                },
                "conversations": {
                  "type": "integer",
                  "minimum": 0
                },
                "messages": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          }
        }
      },
      "Agent": {
        "type": "object",
        "x-evidence": "inferred",
        "x-resource": {
          "collection": "agents",
          "key": "id",
          "keyPrefix": "agent_",
          "unique": [
            "email"
          ],
          "createdAt": "created_at",
          "updatedAt": "updated_at"
        },
        "required": [
          "id",
          "name",
          "email",
          "role",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "email": {
            "$ref": "#/components/schemas/Email"
          },
          "role": {
            "$ref": "#/components/schemas/Role"
          },
          "password": {
            "type": "string",
            "format": "password",
            "writeOnly": true
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "AgentPage": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "data",
          "page",
          "per_page",
          "total"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Agent"
            }
          },
          "page": {
            "type": "integer",
            "minimum": 1
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "total": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "NewAgent": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "name",
          "email",
          "role"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "email": {
            "$ref": "#/components/schemas/Email"
          },
          "role": {
            "$ref": "#/components/schemas/Role"
          },
          "password": {
            "$ref": "#/components/schemas/Password"
          }
        }
      },
      "RoleChange": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "role"
        ],
        "properties": {
          "role": {
            "$ref": "#/components/schemas/Role"
          }
        }
      },
      "Workspace": {
        "type": "object",
        "x-evidence": "inferred",
        "x-resource": {
          "collection": "workspaces",
          "key": "id",
          "singleton": true,
          "updatedAt": "updated_at"
        },
        "required": [
          "id",
          "name",
          "timezone",
          "language",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "readOnly": true
          },
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "timezone": {
            "$ref": "#/components/schemas/Timezone"
          },
          "language": {
            "$ref": "#/components/schemas/Language"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Timezone": {
        "type": "string",
        "pattern": "^[A-Za-z]+([/_+-][A-Za-z0-9]+)*$",
        "maxLength": 64,
        "x-problems": {
          "pattern": "must be the name of a time zone"
        },
        "examples": [
          "Europe/Berlin"
        ],
        "x-evidence": "inferred"
      },
      "Language": {
        "type": "string",
        "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
        "x-problems": {
          "pattern": "must be a language tag"
        },
        "examples": [
          "en"
        ],
        "x-evidence": "inferred"
      },
      "WorkspaceChange": {
        "type": "object",
        "x-evidence": "inferred",
        "minProperties": 1,
        "x-problems": {
          "minProperties": "must name something to change"
        },
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "timezone": {
            "$ref": "#/components/schemas/Timezone"
          },
          "language": {
            "$ref": "#/components/schemas/Language"
          }
        }
      },
      "PasswordChange": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "current_password",
          "new_password"
        ],
        "properties": {
          "current_password": {
            "type": "string",
            "format": "password",
            "minLength": 1,
            "maxLength": 128
          },
          "new_password": {
            "$ref": "#/components/schemas/Password"
          }
        }
      },
      "Success": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "success"
        ],
        "properties": {
          "success": {
            "const": true
          }
        }
      },
      "Deletion": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "deleted",
          "id"
        ],
        "properties": {
          "deleted": {
            "const": true
          },
          "id": {
            "type": "string",
            "minLength": 1
          }
        }
      },
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "additionalProperties": false,
        "properties": {
          "error": {
            "type": "string",
            "minLength": 1
          }
        }
      }
    }
  }
};
