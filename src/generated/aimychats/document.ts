// machine-written by npm run generate from openapi/aimychats.yaml; do not edit

import type { OpenApiDocument } from '../../spec/document.ts';

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "AImyChats API",
    "version": "v1",
    "summary": "Conversations with AI summaries, their search, attachments and exports.",
    "description": "Conversations from email, WhatsApp and the API itself, each with a summary that is made after it arrives.\n\nAll requests must use HTTPS. The API key goes into the `Authorization` header. OAuth 2.0 exists for the pro plan\noutside this API's base path.\n\nEvidence: whatever carries no `x-evidence` is said by the vendor's reference page. `x-evidence: companion` is said\nby the pages it points to, \"Authentication\" and \"Webhooks\". `x-evidence: inferred` is our reading where all of them\nare silent. Success statuses are among the latter, as the page prints bodies without them: what creates something\nanswers 201, anything else 200.\n",
    "license": {
      "name": "Contract written by hand from the vendor's public reference pages",
      "url": "https://aimychats.com"
    }
  },
  "externalDocs": {
    "description": "The vendor's API reference",
    "url": "https://aimychats.com"
  },
  "servers": [
    {
      "url": "https://api.aimychats.com/v1",
      "description": "Production"
    }
  ],
  "tags": [
    {
      "name": "Conversations",
      "description": "Conversations of the account."
    },
    {
      "name": "Search",
      "description": "Full-text search."
    },
    {
      "name": "Summaries",
      "description": "Summaries of conversations."
    },
    {
      "name": "Attachments",
      "description": "Files of conversations."
    },
    {
      "name": "Account",
      "description": "The account and what it has used."
    },
    {
      "name": "Exports",
      "description": "Conversations as files."
    },
    {
      "name": "Auth",
      "description": "The API key itself."
    },
    {
      "name": "Webhooks",
      "description": "Subscriptions to events, which are sent to the subscriber's URL. The companion page gives the operations, the\nrequests, the answer of creating one, and the rules of delivery; other answers are inferred.\n"
    }
  ],
  "x-error-format": {
    "mediaType": "application/json",
    "fieldMessages": "sentences",
    "body": {
      "error": {
        "code": "$code",
        "message": "$message",
        "details": {
          "fields": "$fields?"
        }
      }
    },
    "kinds": {
      "malformed-body": {
        "status": 400,
        "code": "bad_request",
        "message": "Request body could not be read",
        "x-evidence": "inferred"
      },
      "invalid-parameters": {
        "status": 400,
        "code": "bad_request",
        "message": "Invalid request parameters"
      },
      "invalid-body": {
        "status": 422,
        "code": "validation_error",
        "message": "Validation failed"
      },
      "unauthenticated": {
        "status": 401,
        "code": "unauthorized",
        "message": "Invalid or missing API key",
        "x-evidence": "companion"
      },
      "forbidden": {
        "status": 403,
        "code": "forbidden",
        "message": "Insufficient permissions for this operation",
        "x-evidence": "companion"
      },
      "not-found": {
        "status": 404,
        "code": "not_found",
        "message": "Resource not found"
      },
      "unknown-path": {
        "status": 404,
        "code": "not_found",
        "message": "Resource not found"
      },
      "method-not-allowed": {
        "status": 405,
        "code": "bad_request",
        "message": "Method not allowed",
        "x-evidence": "inferred"
      },
      "conflict": {
        "status": 422,
        "code": "validation_error",
        "message": "Validation failed",
        "x-evidence": "inferred"
      },
      "payload-too-large": {
        "status": 413,
        "code": "bad_request",
        "message": "Request body is too large",
        "x-evidence": "inferred"
      },
      "unsupported-media-type": {
        "status": 415,
        "code": "bad_request",
        "message": "Content-Type is not supported",
        "x-evidence": "inferred"
      },
      "rate-limited": {
        "status": 429,
        "code": "rate_limit_exceeded",
        "message": "Rate limit exceeded. Please try again later.",
        "x-evidence": "companion",
        "body": {
          "error": {
            "code": "$code",
            "message": "$message",
            "retry_after": "$retryAfter"
          }
        }
      },
      "internal": {
        "status": 500,
        "code": "internal_error",
        "message": "Server error"
      },
      "unavailable": {
        "status": 503,
        "code": "service_unavailable",
        "message": "Service temporarily unavailable"
      },
      "insecure-connection": {
        "status": 403,
        "code": "insecure_connection",
        "message": "HTTPS required for API requests",
        "x-evidence": "companion"
      }
    }
  },
  "x-rate-limit": {
    "per": "credential",
    "quotas": [
      {
        "limit": 5000,
        "seconds": 3600,
        "x-evidence": "companion"
      },
      {
        "limit": 500,
        "seconds": 60,
        "x-evidence": "inferred"
      }
    ],
    "headers": {
      "limit": "X-RateLimit-Limit",
      "remaining": "X-RateLimit-Remaining",
      "reset": "X-RateLimit-Reset",
      "retryAfter": "Retry-After"
    },
    "reset": "epoch-seconds"
  },
  "paths": {
    "/conversations": {
      "get": {
        "operationId": "listConversations",
        "summary": "List conversations",
        "description": "A paginated list of conversations, without their contents.",
        "tags": [
          "Conversations"
        ],
        "externalDocs": {
          "description": "Conversations › List Conversations",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "read"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "parameters": [
          {
            "name": "page",
            "in": "query",
            "description": "Page number.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "default": 1
            },
            "example": 1
          },
          {
            "name": "per_page",
            "in": "query",
            "description": "Items per page.",
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
            "description": "Only conversations with this status.",
            "schema": {
              "$ref": "#/components/schemas/ConversationStatus"
            },
            "example": "completed",
            "x-filter": {
              "field": "status"
            }
          },
          {
            "name": "source",
            "in": "query",
            "description": "Only conversations from this source.",
            "schema": {
              "$ref": "#/components/schemas/Source"
            },
            "example": "email",
            "x-filter": {
              "field": "source"
            }
          },
          {
            "name": "search",
            "in": "query",
            "description": "Only conversations with this text in title or content, whatever the case.",
            "schema": {
              "type": "string"
            },
            "example": "pricing",
            "x-search": {
              "fields": [
                "title",
                "content"
              ]
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "The time to sort by, `-` in front for the latest first.",
            "schema": {
              "type": "string",
              "enum": [
                "created_at",
                "-created_at",
                "updated_at",
                "-updated_at"
              ],
              "default": "-created_at"
            },
            "example": "-created_at",
            "x-sort": {
              "fields": [
                "created_at",
                "updated_at"
              ]
            }
          }
        ],
        "x-pagination": {
          "style": "page",
          "request": {
            "page": "page",
            "size": "per_page"
          },
          "oversize": "reject",
          "response": {
            "items": "/data",
            "page": "/meta/page",
            "size": "/meta/per_page",
            "total": "/meta/total",
            "pages": "/meta/total_pages",
            "links": {
              "first": "/links/first",
              "last": "/links/last",
              "prev": "/links/prev",
              "next": "/links/next"
            }
          }
        },
        "responses": {
          "200": {
            "description": "A page of conversations.",
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
                  "$ref": "#/components/schemas/ConversationPage"
                },
                "examples": {
                  "firstPage": {
                    "summary": "The first page of completed conversations",
                    "value": {
                      "data": [
                        {
                          "id": "conv_123",
                          "title": "Customer inquiry about pricing",
                          "source": "email",
                          "status": "completed",
                          "created_at": "2024-01-01T00:00:00Z",
                          "updated_at": "2024-01-01T00:05:00Z",
                          "summary": {
                            "title": "Pricing inquiry",
                            "content": "Customer asked about professional plan pricing...",
                            "sentiment": "neutral",
                            "topics": [
                              "pricing",
                              "features"
                            ]
                          }
                        }
                      ],
                      "meta": {
                        "page": 1,
                        "per_page": 20,
                        "total": 45,
                        "total_pages": 3
                      },
                      "links": {
                        "first": "https://api.aimychats.com/v1/conversations?page=1&per_page=20&status=completed",
                        "last": "https://api.aimychats.com/v1/conversations?page=3&per_page=20&status=completed",
                        "prev": null,
                        "next": "https://api.aimychats.com/v1/conversations?page=2&per_page=20&status=completed"
                      }
                    }
                  },
                  "pagination": {
                    "summary": "The links, from the section on pagination",
                    "value": {
                      "data": [],
                      "meta": {
                        "page": 1,
                        "per_page": 20,
                        "total": 100,
                        "total_pages": 5
                      },
                      "links": {
                        "first": "https://api.aimychats.com/v1/conversations?page=1",
                        "last": "https://api.aimychats.com/v1/conversations?page=5",
                        "prev": null,
                        "next": "https://api.aimychats.com/v1/conversations?page=2"
                      }
                    }
                  }
                }
              }
            },
            "links": {
              "firstConversation": {
                "operationId": "getConversation",
                "description": "The first conversation of the page, with its content.",
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
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createConversation",
        "summary": "Create a conversation",
        "description": "The new conversation is `processing` until its summary is made, a few seconds later. One without a word that\ncould be summarised is `failed` then; the page does not say when that happens.\n",
        "tags": [
          "Conversations"
        ],
        "externalDocs": {
          "description": "Conversations › Create Conversation",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewConversation"
              },
              "examples": {
                "meetingNotes": {
                  "value": {
                    "title": "Meeting notes",
                    "content": "Discussion about Q1 goals...",
                    "source": "api",
                    "metadata": {
                      "participants": [
                        "john@example.com",
                        "jane@example.com"
                      ],
                      "date": "2024-01-01"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The conversation, with its summary still to come.",
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
                  "$ref": "#/components/schemas/CreatedConversation"
                },
                "examples": {
                  "meetingNotes": {
                    "value": {
                      "id": "conv_124",
                      "title": "Meeting notes",
                      "content": "Discussion about Q1 goals...",
                      "source": "api",
                      "status": "processing",
                      "created_at": "2024-01-01T10:00:00Z",
                      "summary": null
                    }
                  }
                }
              }
            },
            "links": {
              "conversation": {
                "operationId": "getConversation",
                "description": "The conversation, in time with its summary.",
                "parameters": {
                  "id": "$response.body#/id"
                }
              },
              "update": {
                "operationId": "updateConversation",
                "parameters": {
                  "id": "$response.body#/id"
                }
              },
              "delete": {
                "operationId": "deleteConversation",
                "parameters": {
                  "id": "$response.body#/id"
                }
              },
              "attach": {
                "operationId": "uploadAttachment",
                "parameters": {
                  "id": "$response.body#/id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/conversations/search": {
      "post": {
        "operationId": "searchConversations",
        "x-effect": "read",
        "summary": "Search conversations",
        "description": "Advanced search over titles and contents. A conversation is found by any word of the query, or by words that\nbegin with one; the more of them and the rarer they are, the more relevant it is.\n",
        "tags": [
          "Search"
        ],
        "externalDocs": {
          "description": "Search › Search Conversations",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "read"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SearchRequest"
              },
              "examples": {
                "pricingFeatures": {
                  "value": {
                    "query": "pricing features",
                    "filters": {
                      "date_from": "2024-01-01",
                      "date_to": "2024-01-31",
                      "topics": [
                        "pricing"
                      ],
                      "sentiment": "positive"
                    },
                    "sort": "relevance",
                    "page": 1,
                    "per_page": 20
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A page of what was found.",
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
                  "$ref": "#/components/schemas/SearchResult"
                },
                "examples": {
                  "pricingFeatures": {
                    "value": {
                      "data": [
                        {
                          "id": "conv_123",
                          "title": "Customer inquiry about pricing",
                          "snippet": "...asked about <mark>pricing</mark> and <mark>features</mark>...",
                          "score": 0.95,
                          "created_at": "2024-01-15T00:00:00Z"
                        }
                      ],
                      "meta": {
                        "total": 12,
                        "took_ms": 45
                      }
                    }
                  }
                }
              }
            },
            "links": {
              "bestMatch": {
                "operationId": "getConversation",
                "description": "The conversation that was found first.",
                "parameters": {
                  "id": "$response.body#/data/0/id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/conversations/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ConversationId"
        }
      ],
      "get": {
        "operationId": "getConversation",
        "summary": "Get a conversation",
        "description": "One conversation with its content, summary and attachments.",
        "tags": [
          "Conversations"
        ],
        "externalDocs": {
          "description": "Conversations › Get Conversation",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "read"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "description": "The conversation.",
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
                  "$ref": "#/components/schemas/ConversationDetail"
                },
                "examples": {
                  "pricing": {
                    "value": {
                      "id": "conv_123",
                      "title": "Customer inquiry about pricing",
                      "content": "Full conversation content...",
                      "source": "email",
                      "status": "completed",
                      "created_at": "2024-01-01T00:00:00Z",
                      "updated_at": "2024-01-01T00:05:00Z",
                      "summary": {
                        "title": "Pricing inquiry",
                        "content": "Customer asked about professional plan pricing...",
                        "sentiment": "neutral",
                        "topics": [
                          "pricing",
                          "features"
                        ],
                        "action_items": [
                          "Send pricing sheet",
                          "Schedule demo"
                        ]
                      },
                      "attachments": [
                        {
                          "id": "att_123",
                          "filename": "requirements.pdf",
                          "size": 102400,
                          "url": "https://storage.aimychats.com/att_123"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "links": {
              "firstAttachment": {
                "operationId": "deleteAttachment",
                "description": "Deletes the conversation's first attachment.",
                "parameters": {
                  "id": "$response.body#/attachments/0/id"
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
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateConversation",
        "summary": "Update a conversation",
        "description": "Changes the title, and merges the metadata given into the metadata that is there. The page prints no answer;\nit is the conversation here, with its metadata.\n",
        "tags": [
          "Conversations"
        ],
        "externalDocs": {
          "description": "Conversations › Update Conversation",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConversationChange"
              },
              "examples": {
                "reviewed": {
                  "value": {
                    "title": "Updated meeting notes",
                    "metadata": {
                      "reviewed": true
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The conversation as it is now.",
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
                  "$ref": "#/components/schemas/Conversation"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
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
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteConversation",
        "summary": "Delete a conversation",
        "description": "Deletes the conversation permanently, with its attachments.",
        "tags": [
          "Conversations"
        ],
        "externalDocs": {
          "description": "Conversations › Delete Conversation",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "delete"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "description": "The conversation is gone.",
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
                  "$ref": "#/components/schemas/Deleted"
                },
                "examples": {
                  "deleted": {
                    "value": {
                      "deleted": true,
                      "id": "conv_123"
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
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/conversations/{id}/summaries": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ConversationId"
        }
      ],
      "post": {
        "operationId": "createSummary",
        "summary": "Regenerate the summary of a conversation",
        "description": "The conversation is `processing` and keeps its summary, if it has one, until the new one takes its place a few\nseconds later.\n",
        "tags": [
          "Summaries"
        ],
        "externalDocs": {
          "description": "Summaries › Regenerate Summary",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SummaryRequest"
              },
              "examples": {
                "concise": {
                  "value": {
                    "language": "en",
                    "style": "concise"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The summary is being made.",
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
                  "$ref": "#/components/schemas/SummaryJob"
                },
                "examples": {
                  "processing": {
                    "value": {
                      "id": "summary_123",
                      "conversation_id": "conv_123",
                      "status": "processing",
                      "created_at": "2024-01-01T10:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "conversation": {
                "operationId": "getConversation",
                "description": "The conversation, in time with the new summary.",
                "parameters": {
                  "id": "$response.body#/conversation_id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
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
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/conversations/{id}/attachments": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ConversationId"
        }
      ],
      "get": {
        "operationId": "listAttachments",
        "summary": "List attachments",
        "description": "All attachments of a conversation, oldest first. The page prints no answer; the list stands in `data` here, as\nin all lists of this API, and is not paginated (\"all attachments\", no parameters).\n",
        "tags": [
          "Attachments"
        ],
        "externalDocs": {
          "description": "Attachments › List Attachments",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "read"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "x-pagination": {
          "style": "whole",
          "response": {
            "items": "/data"
          }
        },
        "responses": {
          "200": {
            "description": "The attachments.",
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
                  "$ref": "#/components/schemas/AttachmentList"
                }
              }
            },
            "links": {
              "deleteFirst": {
                "operationId": "deleteAttachment",
                "description": "Deletes the first of them.",
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
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "uploadAttachment",
        "summary": "Upload an attachment",
        "description": "Adds a file of at most 25 MiB to a conversation, as a multipart form. The size is ours, as the page gives none.\nA file that the account's storage has no room for breaks a rule of the body: 422.\n",
        "tags": [
          "Attachments"
        ],
        "externalDocs": {
          "description": "Attachments › Upload Attachment",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "x-body-limit": 26279936,
          "content": {
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/UploadForm"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The attachment.",
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
                  "$ref": "#/components/schemas/Attachment"
                },
                "examples": {
                  "document": {
                    "value": {
                      "id": "att_124",
                      "filename": "document.pdf",
                      "size": 204800,
                      "mime_type": "application/pdf",
                      "url": "https://storage.aimychats.com/att_124",
                      "created_at": "2024-01-01T10:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "delete": {
                "operationId": "deleteAttachment",
                "parameters": {
                  "id": "$response.body#/id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
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
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/attachments/{id}": {
      "delete": {
        "operationId": "deleteAttachment",
        "summary": "Delete an attachment",
        "description": "The page prints no answer; it is that of deleting a conversation here.",
        "tags": [
          "Attachments"
        ],
        "externalDocs": {
          "description": "Attachments › Delete Attachment",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "delete"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The attachment's id.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "att_123"
          }
        ],
        "responses": {
          "200": {
            "description": "The attachment is gone.",
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
                  "$ref": "#/components/schemas/Deleted"
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
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/account": {
      "get": {
        "operationId": "getAccount",
        "summary": "Get the account",
        "description": "The account, the storage it uses and today's requests (UTC).",
        "tags": [
          "Account"
        ],
        "externalDocs": {
          "description": "Account › Get Account Info",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "read"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "description": "The account.",
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
                  "$ref": "#/components/schemas/Account"
                },
                "examples": {
                  "professional": {
                    "value": {
                      "id": "user_123",
                      "email": "user@example.com",
                      "plan": "professional",
                      "storage": {
                        "used_mb": 125,
                        "limit_mb": 200
                      },
                      "api_usage": {
                        "requests_today": 234,
                        "limit_per_day": 5000
                      },
                      "created_at": "2023-01-01T00:00:00Z"
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
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/account/usage": {
      "get": {
        "operationId": "getUsage",
        "summary": "Get usage statistics",
        "description": "What the account used in a period of whole days (UTC), both ends included: the conversations created in it, the\nAPI requests made in it, and the storage that is taken by what was created up to its end.\n",
        "tags": [
          "Account"
        ],
        "externalDocs": {
          "description": "Account › Get Usage Statistics",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "read"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "description": "Start date (ISO 8601). Without it, 30 days before the end date.",
            "schema": {
              "type": "string",
              "format": "date"
            },
            "example": "2024-01-01"
          },
          {
            "name": "to",
            "in": "query",
            "description": "End date (ISO 8601). Without it, today.",
            "schema": {
              "type": "string",
              "format": "date"
            },
            "example": "2024-01-31"
          }
        ],
        "responses": {
          "200": {
            "description": "The statistics.",
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
                  "$ref": "#/components/schemas/Usage"
                },
                "examples": {
                  "january": {
                    "value": {
                      "period": {
                        "from": "2024-01-01",
                        "to": "2024-01-31"
                      },
                      "conversations": {
                        "total": 45,
                        "by_source": {
                          "email": 30,
                          "api": 15
                        }
                      },
                      "storage": {
                        "total_mb": 125,
                        "by_type": {
                          "conversations": 50,
                          "attachments": 75
                        }
                      },
                      "api_requests": {
                        "total": 2340,
                        "by_endpoint": {
                          "/conversations": 1200,
                          "/search": 890,
                          "/summaries": 250
                        }
                      }
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
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/exports": {
      "post": {
        "operationId": "createExport",
        "summary": "Export conversations",
        "description": "Writes the conversations created in a period into one file.",
        "tags": [
          "Exports"
        ],
        "externalDocs": {
          "description": "Export › Create Export",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExportRequest"
              },
              "examples": {
                "january": {
                  "value": {
                    "format": "pdf",
                    "filters": {
                      "date_from": "2024-01-01",
                      "date_to": "2024-01-31"
                    },
                    "options": {
                      "include_attachments": true
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The export is being written.",
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
                  "$ref": "#/components/schemas/CreatedExport"
                },
                "examples": {
                  "processing": {
                    "value": {
                      "id": "export_123",
                      "status": "processing",
                      "format": "pdf",
                      "created_at": "2024-01-01T10:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "status": {
                "operationId": "getExport",
                "description": "The export, in time with its file.",
                "parameters": {
                  "id": "$response.body#/id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/exports/{id}": {
      "get": {
        "operationId": "getExport",
        "summary": "Get the status of an export",
        "description": "Once `completed`, it says where the file is, until when, and how large.",
        "tags": [
          "Exports"
        ],
        "externalDocs": {
          "description": "Export › Get Export Status",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "read"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The export's id.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "export_123"
          }
        ],
        "responses": {
          "200": {
            "description": "The export.",
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
                  "$ref": "#/components/schemas/Export"
                },
                "examples": {
                  "completed": {
                    "value": {
                      "id": "export_123",
                      "status": "completed",
                      "format": "pdf",
                      "size_mb": 5.2,
                      "download_url": "https://storage.aimychats.com/exports/export_123.pdf",
                      "expires_at": "2024-01-08T10:00:00Z",
                      "created_at": "2024-01-01T10:00:00Z"
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
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/auth/test": {
      "get": {
        "operationId": "testAuthentication",
        "summary": "Test the API key",
        "description": "Who the key belongs to, what it may do, and how many requests are left.",
        "tags": [
          "Auth"
        ],
        "x-evidence": "companion",
        "security": [
          {
            "apiKey": []
          }
        ],
        "responses": {
          "200": {
            "description": "The key is valid.",
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
                  "$ref": "#/components/schemas/Authentication"
                },
                "examples": {
                  "authenticated": {
                    "value": {
                      "authenticated": true,
                      "user": {
                        "id": "user_123",
                        "email": "user@example.com"
                      },
                      "scopes": [
                        "read",
                        "write"
                      ],
                      "rate_limit": {
                        "limit": 5000,
                        "remaining": 4999,
                        "reset": 1609459200
                      }
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
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/webhooks": {
      "get": {
        "operationId": "listWebhooks",
        "summary": "List webhooks",
        "description": "All webhooks of the account, oldest first. At most 10 can be, so the list has no pages.\n",
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
        "externalDocs": {
          "description": "Webhooks",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "read"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "x-pagination": {
          "style": "whole",
          "response": {
            "items": "/data"
          }
        },
        "responses": {
          "200": {
            "description": "The webhooks.",
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
                  "$ref": "#/components/schemas/WebhookList"
                },
                "examples": {
                  "one": {
                    "x-evidence": "inferred",
                    "value": {
                      "data": [
                        {
                          "id": "webhook_123",
                          "url": "https://hooks.example.com/aimychats",
                          "events": [
                            "conversation.created",
                            "summary.generated"
                          ],
                          "description": "Sends new conversations to the help desk",
                          "active": true,
                          "created_at": "2024-01-01T10:00:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "links": {
              "testFirst": {
                "operationId": "testWebhook",
                "description": "Sends an event to the first of them.",
                "parameters": {
                  "webhook_id": "$response.body#/data/0/id"
                },
                "requestBody": {
                  "event_type": "conversation.created"
                }
              },
              "deleteFirst": {
                "operationId": "deleteWebhook",
                "parameters": {
                  "webhook_id": "$response.body#/data/0/id"
                }
              }
            }
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
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createWebhook",
        "summary": "Create a webhook",
        "description": "Subscribes a URL to events. The answer is the only one that shows the secret which the deliveries are signed with.\n",
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
        "externalDocs": {
          "description": "Webhooks",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewWebhook"
              },
              "examples": {
                "conversations": {
                  "x-evidence": "inferred",
                  "value": {
                    "url": "https://hooks.example.com/aimychats",
                    "events": [
                      "conversation.created",
                      "summary.generated"
                    ],
                    "description": "Sends new conversations to the help desk",
                    "active": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The webhook, with its secret.",
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
                  "$ref": "#/components/schemas/CreatedWebhook"
                },
                "examples": {
                  "created": {
                    "x-evidence": "inferred",
                    "value": {
                      "id": "webhook_123",
                      "url": "https://hooks.example.com/aimychats",
                      "events": [
                        "conversation.created",
                        "summary.generated"
                      ],
                      "description": "Sends new conversations to the help desk",
                      "secret": "whsec_1a2b3c4d5e6f7g8h9i0jklmnopqrstuv",
                      "active": true,
                      "created_at": "2024-01-01T10:00:00Z"
                    }
                  }
                }
              }
            },
            "links": {
              "test": {
                "operationId": "testWebhook",
                "description": "Sends an event to it.",
                "parameters": {
                  "webhook_id": "$response.body#/id"
                },
                "requestBody": {
                  "event_type": "conversation.created"
                }
              },
              "pause": {
                "operationId": "updateWebhook",
                "description": "Pauses it.",
                "parameters": {
                  "webhook_id": "$response.body#/id"
                },
                "requestBody": {
                  "active": false
                }
              },
              "delete": {
                "operationId": "deleteWebhook",
                "parameters": {
                  "webhook_id": "$response.body#/id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/webhooks/{webhook_id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/WebhookId"
        }
      ],
      "patch": {
        "operationId": "updateWebhook",
        "summary": "Update a webhook",
        "description": "Changes what the webhook is subscribed to, or pauses it. Its URL stays: members other than these two are ignored,\nas in all bodies of this API.\n",
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
        "externalDocs": {
          "description": "Webhooks",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebhookChange"
              },
              "examples": {
                "pause": {
                  "x-evidence": "inferred",
                  "value": {
                    "active": false
                  }
                },
                "subscribe": {
                  "x-evidence": "inferred",
                  "value": {
                    "events": [
                      "conversation.created",
                      "conversation.deleted"
                    ],
                    "active": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The webhook as it is now.",
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
                  "$ref": "#/components/schemas/Webhook"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
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
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteWebhook",
        "summary": "Delete a webhook",
        "description": "Nothing is delivered to it any more, retries included. The answer is that of deleting a conversation.\n",
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
        "externalDocs": {
          "description": "Webhooks",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "delete"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "description": "The webhook is gone.",
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
                  "$ref": "#/components/schemas/Deleted"
                },
                "examples": {
                  "deleted": {
                    "x-evidence": "inferred",
                    "value": {
                      "deleted": true,
                      "id": "webhook_123"
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
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/webhooks/{webhook_id}/test": {
      "parameters": [
        {
          "$ref": "#/components/parameters/WebhookId"
        }
      ],
      "post": {
        "operationId": "testWebhook",
        "summary": "Send a test event",
        "description": "Sends an event of the type, with example data, to this webhook and no other, whether or not it is subscribed to the\ntype. It is delivered as any other event, retries included. A paused webhook gets no test either: 422.\n",
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
        "externalDocs": {
          "description": "Webhooks",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebhookTest"
              },
              "examples": {
                "conversationCreated": {
                  "value": {
                    "event_type": "conversation.created"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The delivery that is about to be made.",
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
                  "$ref": "#/components/schemas/WebhookDelivery"
                }
              }
            },
            "links": {
              "again": {
                "operationId": "retryWebhookEvent",
                "description": "Sends the same event once more.",
                "parameters": {
                  "webhook_id": "$response.body#/webhook_id",
                  "event_id": "$response.body#/event_id"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
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
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/webhooks/{webhook_id}/events/{event_id}/retry": {
      "parameters": [
        {
          "$ref": "#/components/parameters/WebhookId"
        },
        {
          "name": "event_id",
          "in": "path",
          "required": true,
          "description": "The id of an event that was to be delivered to this webhook.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "example": "evt_123"
        }
      ],
      "post": {
        "operationId": "retryWebhookEvent",
        "summary": "Deliver an event again",
        "description": "Delivers an event to this webhook once more, now, whatever became of it before; if that fails, the retries begin\nanew. The event stays as it was. A paused webhook gets nothing: 422.\n",
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
        "externalDocs": {
          "description": "Webhooks",
          "url": "https://aimychats.com"
        },
        "security": [
          {
            "apiKey": [
              "write"
            ]
          },
          {
            "apiKey": [
              "admin"
            ]
          }
        ],
        "responses": {
          "200": {
            "description": "The delivery that is about to be made.",
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
                  "$ref": "#/components/schemas/WebhookDelivery"
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
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    }
  },
  "webhooks": {
    "event": {
      "post": {
        "operationId": "receiveEvent",
        "summary": "An event, as it is delivered to a webhook",
        "description": "Sent to the URL of every active webhook that is subscribed to the event's type. An answer other than 200, or\nnone within 5 seconds, has the delivery retried 1 minute, 5 minutes, 30 minutes, 2 hours and 6 hours after the\nattempt before.\n\n\"After 5 failed attempts it is marked failed\": five delays are named, so the five attempts are the retries, and\na delivery is made six times at most. Counting the first delivery among the five would leave the delay of 6\nhours without use.\n\nA webhook gets at most 1,000 events per hour; events beyond that are marked failed at once. Deliveries do not\ncount towards the limits of API requests.\n",
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
        "security": [],
        "parameters": [
          {
            "name": "X-AImyChats-Signature",
            "in": "header",
            "required": true,
            "description": "`t=<seconds since the Unix epoch>,v1=<hex>`, where `v1` is the HMAC-SHA256 of `<t>.<raw body>` with the\nwebhook's whole secret as the key. Receivers accept a difference of 300 seconds between `t` and their clock.\n",
            "schema": {
              "type": "string",
              "pattern": "^t=\\d+,v1=[0-9a-f]{64}$"
            },
            "example": "t=1704103200,v1=5f0c2bd9f6dd4c6cf4b2e8e8a1f9a1fdc0a3c7b0d3d7d6b1b6f2d1c0a9e8f7d6"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebhookEvent"
              },
              "examples": {
                "conversationCreated": {
                  "value": {
                    "id": "evt_123",
                    "type": "conversation.created",
                    "created_at": "2024-01-01T10:00:00Z",
                    "data": {
                      "conversation": {
                        "id": "conv_124",
                        "title": "Meeting notes",
                        "source": "api",
                        "created_at": "2024-01-01T10:00:00Z",
                        "summary": null,
                        "status": "processing"
                      }
                    }
                  }
                },
                "summaryGenerated": {
                  "value": {
                    "id": "evt_124",
                    "type": "summary.generated",
                    "created_at": "2024-01-01T10:00:05Z",
                    "data": {
                      "conversation_id": "conv_123",
                      "summary": {
                        "title": "Pricing inquiry",
                        "content": "Customer asked about professional plan pricing...",
                        "sentiment": "neutral",
                        "topics": [
                          "pricing",
                          "features"
                        ],
                        "action_items": [
                          "Send pricing sheet",
                          "Schedule demo"
                        ]
                      }
                    }
                  }
                },
                "storageLimitReached": {
                  "value": {
                    "id": "evt_125",
                    "type": "storage.limit_reached",
                    "created_at": "2024-01-01T10:00:00Z",
                    "data": {
                      "usage": {
                        "current_mb": 160,
                        "limit_mb": 200,
                        "percentage": 80
                      },
                      "recommendation": "Delete attachments that are no longer needed, or upgrade the plan."
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The event has been received. Any other answer has the delivery retried."
          },
          "4XX": {
            "description": "The event has not been received."
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "apiKey": {
        "type": "http",
        "scheme": "bearer",
        "description": "An API key with scopes: `read` (read conversations and summaries), `write` (create and update), `delete` (delete\nconversations), `admin` (everything). The companion pages name the scopes; which of them an operation outside\nconversations asks for is inferred from its method.\n"
      }
    },
    "parameters": {
      "ConversationId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The conversation's id.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "conv_123"
      },
      "WebhookId": {
        "name": "webhook_id",
        "in": "path",
        "required": true,
        "description": "The webhook's id.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "webhook_123"
      }
    },
    "headers": {
      "RateLimitLimit": {
        "description": "Requests allowed per hour and API key.",
        "x-evidence": "companion",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 5000
      },
      "RateLimitRemaining": {
        "description": "Requests left in the current hour.",
        "x-evidence": "companion",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 4999
      },
      "RateLimitReset": {
        "description": "When the hour ends, in seconds since the Unix epoch.",
        "x-evidence": "companion",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1000000000
        },
        "example": 1609459200
      },
      "RetryAfter": {
        "description": "Seconds to wait.",
        "x-evidence": "companion",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 3600
      }
    },
    "responses": {
      "BadRequest": {
        "description": "A parameter breaks a rule.",
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
                "x-evidence": "inferred",
                "value": {
                  "error": {
                    "code": "bad_request",
                    "message": "Invalid request parameters",
                    "details": {
                      "fields": {
                        "per_page": [
                          "Per page must be at most 100"
                        ]
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      "MalformedBody": {
        "description": "The request body cannot be read, or a parameter breaks a rule.",
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
                "x-evidence": "inferred",
                "value": {
                  "error": {
                    "code": "bad_request",
                    "message": "Request body could not be read"
                  }
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The API key is missing, unknown or revoked.",
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
                "x-evidence": "companion",
                "value": {
                  "error": {
                    "code": "unauthorized",
                    "message": "Invalid or missing API key"
                  }
                }
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "The API key lacks the scope, or the request came over plain HTTP.",
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
                "x-evidence": "companion",
                "value": {
                  "error": {
                    "code": "forbidden",
                    "message": "Insufficient permissions for this operation"
                  }
                }
              },
              "insecureConnection": {
                "summary": "Plain HTTP, which is refused",
                "x-evidence": "companion",
                "value": {
                  "error": {
                    "code": "insecure_connection",
                    "message": "HTTPS required for API requests"
                  }
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "There is no such resource.",
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
                  "error": {
                    "code": "not_found",
                    "message": "Resource not found"
                  }
                }
              }
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "The request body is larger than this operation takes, 1 MiB unless it says otherwise.",
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
                  "error": {
                    "code": "bad_request",
                    "message": "Request body is too large"
                  }
                }
              }
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The request body is of a type that this operation does not take.",
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
              "unsupported": {
                "value": {
                  "error": {
                    "code": "bad_request",
                    "message": "Content-Type is not supported"
                  }
                }
              }
            }
          }
        }
      },
      "ValidationFailed": {
        "description": "The request body can be read and breaks a rule.",
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
              "validationFailed": {
                "value": {
                  "error": {
                    "code": "validation_error",
                    "message": "Validation failed",
                    "details": {
                      "fields": {
                        "title": [
                          "Title is required"
                        ],
                        "content": [
                          "Content must be less than 10000 characters"
                        ]
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      "RateLimited": {
        "description": "The key's requests of this hour, or of this minute, are used up.",
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
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimitError"
            },
            "examples": {
              "rateLimited": {
                "x-evidence": "companion",
                "value": {
                  "error": {
                    "code": "rate_limit_exceeded",
                    "message": "Rate limit exceeded. Please try again later.",
                    "retry_after": 3600
                  }
                }
              }
            }
          }
        }
      },
      "ServerError": {
        "description": "The server failed.",
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
                  "error": {
                    "code": "internal_error",
                    "message": "Server error"
                  }
                }
              }
            }
          }
        }
      },
      "Unavailable": {
        "description": "The service is temporarily unavailable.",
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
              "unavailable": {
                "value": {
                  "error": {
                    "code": "service_unavailable",
                    "message": "Service temporarily unavailable"
                  }
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
          "processing",
          "completed",
          "failed"
        ]
      },
      "Source": {
        "type": "string",
        "enum": [
          "email",
          "whatsapp",
          "api"
        ]
      },
      "Sentiment": {
        "description": "The page names `neutral` and `positive`.",
        "type": "string",
        "enum": [
          "positive",
          "neutral",
          "negative"
        ]
      },
      "Title": {
        "type": "string",
        "pattern": "\\S",
        "maxLength": 255,
        "x-problems": {
          "pattern": "is required",
          "maxLength": "must be at most 255 characters"
        }
      },
      "Content": {
        "type": "string",
        "maxLength": 9999,
        "x-problems": {
          "maxLength": "must be less than 10000 characters"
        }
      },
      "Metadata": {
        "description": "Whatever the client wants to keep with the conversation.",
        "type": "object",
        "additionalProperties": true
      },
      "Summary": {
        "type": [
          "object",
          "null"
        ],
        "required": [
          "title",
          "content",
          "sentiment",
          "topics",
          "action_items"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "content": {
            "type": "string"
          },
          "sentiment": {
            "$ref": "#/components/schemas/Sentiment"
          },
          "topics": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "action_items": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "SummaryOverview": {
        "type": [
          "object",
          "null"
        ],
        "required": [
          "title",
          "content",
          "sentiment",
          "topics"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "content": {
            "type": "string"
          },
          "sentiment": {
            "$ref": "#/components/schemas/Sentiment"
          },
          "topics": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Conversation": {
        "type": "object",
        "x-resource": {
          "collection": "conversations",
          "key": "id",
          "keyPrefix": "conv_",
          "createdAt": "created_at",
          "updatedAt": "updated_at"
        },
        "required": [
          "id",
          "title",
          "content",
          "source",
          "status",
          "created_at",
          "updated_at",
          "summary"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "readOnly": true
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "content": {
            "$ref": "#/components/schemas/Content"
          },
          "source": {
            "$ref": "#/components/schemas/Source"
          },
          "status": {
            "$ref": "#/components/schemas/ConversationStatus"
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "readOnly": true
          },
          "updated_at": {
            "type": "string",
            "format": "date-time",
            "readOnly": true
          },
          "summary": {
            "$ref": "#/components/schemas/Summary"
          },
          "metadata": {
            "x-evidence": "inferred",
            "$ref": "#/components/schemas/Metadata"
          }
        }
      },
      "ConversationOverview": {
        "description": "A conversation in a list.",
        "type": "object",
        "x-resource": {
          "collection": "conversations",
          "key": "id"
        },
        "required": [
          "id",
          "title",
          "source",
          "status",
          "created_at",
          "updated_at",
          "summary"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "source": {
            "$ref": "#/components/schemas/Source"
          },
          "status": {
            "$ref": "#/components/schemas/ConversationStatus"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          },
          "summary": {
            "$ref": "#/components/schemas/SummaryOverview"
          }
        }
      },
      "CreatedConversation": {
        "description": "A conversation as its creation answers it.",
        "type": "object",
        "required": [
          "id",
          "title",
          "content",
          "source",
          "status",
          "created_at",
          "summary"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "content": {
            "$ref": "#/components/schemas/Content"
          },
          "source": {
            "$ref": "#/components/schemas/Source"
          },
          "status": {
            "$ref": "#/components/schemas/ConversationStatus"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "summary": {
            "$ref": "#/components/schemas/Summary"
          }
        }
      },
      "ConversationDetail": {
        "description": "A conversation by itself.",
        "type": "object",
        "required": [
          "id",
          "title",
          "content",
          "source",
          "status",
          "created_at",
          "updated_at",
          "summary",
          "attachments"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "content": {
            "$ref": "#/components/schemas/Content"
          },
          "source": {
            "$ref": "#/components/schemas/Source"
          },
          "status": {
            "$ref": "#/components/schemas/ConversationStatus"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          },
          "summary": {
            "$ref": "#/components/schemas/Summary"
          },
          "metadata": {
            "x-evidence": "inferred",
            "$ref": "#/components/schemas/Metadata"
          },
          "attachments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AttachmentOverview"
            }
          }
        }
      },
      "NewConversation": {
        "type": "object",
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "content": {
            "$ref": "#/components/schemas/Content"
          },
          "source": {
            "$ref": "#/components/schemas/Source"
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          }
        }
      },
      "ConversationChange": {
        "type": "object",
        "properties": {
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          }
        }
      },
      "ConversationPage": {
        "type": "object",
        "required": [
          "data",
          "meta",
          "links"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConversationOverview"
            }
          },
          "meta": {
            "$ref": "#/components/schemas/PageMeta"
          },
          "links": {
            "$ref": "#/components/schemas/PageLinks"
          }
        }
      },
      "PageMeta": {
        "type": "object",
        "required": [
          "page",
          "per_page",
          "total",
          "total_pages"
        ],
        "properties": {
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
          },
          "total_pages": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "PageLinks": {
        "type": "object",
        "required": [
          "first",
          "last",
          "prev",
          "next"
        ],
        "properties": {
          "first": {
            "type": "string",
            "format": "uri"
          },
          "last": {
            "type": "string",
            "format": "uri"
          },
          "prev": {
            "type": [
              "string",
              "null"
            ],
            "format": "uri"
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "format": "uri"
          }
        }
      },
      "DateFilter": {
        "type": "object",
        "properties": {
          "date_from": {
            "description": "The first day (UTC).",
            "type": "string",
            "format": "date"
          },
          "date_to": {
            "description": "The last day (UTC), included.",
            "type": "string",
            "format": "date"
          }
        }
      },
      "SearchRequest": {
        "type": "object",
        "required": [
          "query"
        ],
        "properties": {
          "query": {
            "type": "string",
            "pattern": "\\S",
            "maxLength": 500,
            "x-problems": {
              "pattern": "is required"
            }
          },
          "filters": {
            "type": "object",
            "properties": {
              "date_from": {
                "description": "The first day (UTC) of creation.",
                "type": "string",
                "format": "date"
              },
              "date_to": {
                "description": "The last day (UTC) of creation, included.",
                "type": "string",
                "format": "date"
              },
              "topics": {
                "description": "Topics of which the summary has at least one.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "sentiment": {
                "$ref": "#/components/schemas/Sentiment"
              }
            }
          },
          "sort": {
            "description": "The page names `relevance`, and for lists the times.",
            "type": "string",
            "enum": [
              "relevance",
              "created_at",
              "-created_at"
            ],
            "default": "relevance"
          },
          "page": {
            "type": "integer",
            "minimum": 1,
            "default": 1
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "default": 20
          }
        }
      },
      "SearchResult": {
        "type": "object",
        "required": [
          "data",
          "meta"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SearchHit"
            }
          },
          "meta": {
            "type": "object",
            "required": [
              "total",
              "took_ms"
            ],
            "properties": {
              "total": {
                "type": "integer",
                "minimum": 0
              },
              "took_ms": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      },
      "SearchHit": {
        "type": "object",
        "required": [
          "id",
          "title",
          "snippet",
          "score",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "title": {
            "type": "string"
          },
          "snippet": {
            "description": "HTML. The part of the conversation that answers the query, its words in `<mark>`.",
            "type": "string"
          },
          "score": {
            "description": "The relevance.",
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 1
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "SummaryRequest": {
        "type": "object",
        "properties": {
          "language": {
            "description": "Two letters (ISO 639-1).",
            "type": "string",
            "pattern": "^[a-z]{2}$",
            "default": "en",
            "x-problems": {
              "pattern": "must be a two-letter language code"
            }
          },
          "style": {
            "description": "The page names `concise`; the opposite is inferred.",
            "type": "string",
            "enum": [
              "concise",
              "detailed"
            ],
            "default": "concise"
          }
        }
      },
      "SummaryJob": {
        "type": "object",
        "x-resource": {
          "collection": "summaries",
          "key": "id",
          "keyPrefix": "summary_",
          "parent": {
            "collection": "conversations",
            "property": "conversation_id"
          },
          "createdAt": "created_at"
        },
        "required": [
          "id",
          "conversation_id",
          "status",
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
          "status": {
            "$ref": "#/components/schemas/ConversationStatus"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Attachment": {
        "type": "object",
        "x-resource": {
          "collection": "attachments",
          "key": "id",
          "keyPrefix": "att_",
          "createdAt": "created_at"
        },
        "required": [
          "id",
          "filename",
          "size",
          "mime_type",
          "url",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "filename": {
            "type": "string",
            "minLength": 1
          },
          "size": {
            "description": "Bytes.",
            "type": "integer",
            "minimum": 0
          },
          "mime_type": {
            "type": "string",
            "minLength": 1
          },
          "url": {
            "type": "string",
            "format": "uri"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "AttachmentOverview": {
        "description": "An attachment within its conversation.",
        "type": "object",
        "required": [
          "id",
          "filename",
          "size",
          "url"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "filename": {
            "type": "string",
            "minLength": 1
          },
          "size": {
            "type": "integer",
            "minimum": 0
          },
          "url": {
            "type": "string",
            "format": "uri"
          }
        }
      },
      "AttachmentList": {
        "type": "object",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attachment"
            }
          }
        }
      },
      "UploadForm": {
        "type": "object",
        "required": [
          "file"
        ],
        "properties": {
          "file": {
            "type": "string",
            "format": "binary"
          },
          "filename": {
            "description": "What the attachment is called; without it, as the file is.",
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      },
      "Deleted": {
        "type": "object",
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
      "Account": {
        "type": "object",
        "required": [
          "id",
          "email",
          "plan",
          "storage",
          "api_usage",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "email": {
            "type": "string",
            "format": "email"
          },
          "plan": {
            "description": "An open set; the page names `professional`, the companion pages `free`, `starter`, `standard` and `pro`.",
            "type": "string",
            "examples": [
              "professional"
            ]
          },
          "storage": {
            "type": "object",
            "required": [
              "used_mb",
              "limit_mb"
            ],
            "properties": {
              "used_mb": {
                "type": "number",
                "minimum": 0
              },
              "limit_mb": {
                "type": "number",
                "minimum": 0
              }
            }
          },
          "api_usage": {
            "type": "object",
            "required": [
              "requests_today",
              "limit_per_day"
            ],
            "properties": {
              "requests_today": {
                "type": "integer",
                "minimum": 0
              },
              "limit_per_day": {
                "type": "integer",
                "minimum": 1
              }
            }
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Usage": {
        "type": "object",
        "required": [
          "period",
          "conversations",
          "storage",
          "api_requests"
        ],
        "properties": {
          "period": {
            "type": "object",
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "from": {
                "type": "string",
                "format": "date"
              },
              "to": {
                "type": "string",
                "format": "date"
              }
            }
          },
          "conversations": {
            "type": "object",
            "required": [
              "total",
              "by_source"
            ],
            "properties": {
              "total": {
                "description": "The sum of `by_source`.",
                "type": "integer",
                "minimum": 0
              },
              "by_source": {
                "description": "Sources without conversations are left out.",
                "type": "object",
                "additionalProperties": {
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          },
          "storage": {
            "type": "object",
            "required": [
              "total_mb",
              "by_type"
            ],
            "properties": {
              "total_mb": {
                "description": "The sum of `by_type`.",
                "type": "number",
                "minimum": 0
              },
              "by_type": {
                "type": "object",
                "required": [
                  "conversations",
                  "attachments"
                ],
                "properties": {
                  "conversations": {
                    "type": "number",
                    "minimum": 0
                  },
                  "attachments": {
                    "type": "number",
                    "minimum": 0
                  }
                }
              }
            }
          },
          "api_requests": {
            "type": "object",
            "required": [
              "total",
              "by_endpoint"
            ],
            "properties": {
              "total": {
                "description": "The sum of `by_endpoint`.",
                "type": "integer",
                "minimum": 0
              },
              "by_endpoint": {
                "description": "One entry per section of this API that was called.",
                "type": "object",
                "additionalProperties": {
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          }
        }
      },
      "ExportFormat": {
        "description": "The page names `pdf` \"in various formats\".",
        "type": "string",
        "enum": [
          "pdf",
          "csv",
          "json"
        ]
      },
      "ExportStatus": {
        "description": "The page names `processing` and `completed`.",
        "type": "string",
        "enum": [
          "processing",
          "completed",
          "failed"
        ]
      },
      "ExportRequest": {
        "type": "object",
        "required": [
          "format"
        ],
        "properties": {
          "format": {
            "$ref": "#/components/schemas/ExportFormat"
          },
          "filters": {
            "$ref": "#/components/schemas/DateFilter"
          },
          "options": {
            "type": "object",
            "properties": {
              "include_attachments": {
                "description": "Whether the export tells of the attachments of each conversation; name, size and link, not their bytes.",
                "type": "boolean",
                "default": false
              }
            }
          }
        }
      },
      "CreatedExport": {
        "description": "An export as its creation answers it.",
        "type": "object",
        "required": [
          "id",
          "status",
          "format",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "status": {
            "$ref": "#/components/schemas/ExportStatus"
          },
          "format": {
            "$ref": "#/components/schemas/ExportFormat"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Export": {
        "type": "object",
        "x-resource": {
          "collection": "exports",
          "key": "id",
          "keyPrefix": "export_",
          "createdAt": "created_at"
        },
        "required": [
          "id",
          "status",
          "format",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "status": {
            "$ref": "#/components/schemas/ExportStatus"
          },
          "format": {
            "$ref": "#/components/schemas/ExportFormat"
          },
          "size_mb": {
            "type": "number",
            "minimum": 0
          },
          "download_url": {
            "type": "string",
            "format": "uri"
          },
          "expires_at": {
            "type": "string",
            "format": "date-time"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Authentication": {
        "type": "object",
        "required": [
          "authenticated",
          "user",
          "scopes",
          "rate_limit"
        ],
        "properties": {
          "authenticated": {
            "const": true
          },
          "user": {
            "type": "object",
            "required": [
              "id",
              "email"
            ],
            "properties": {
              "id": {
                "type": "string",
                "minLength": 1
              },
              "email": {
                "type": "string",
                "format": "email"
              }
            }
          },
          "scopes": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "read",
                "write",
                "delete",
                "admin"
              ]
            }
          },
          "rate_limit": {
            "description": "As the headers of the same answer say it.",
            "type": "object",
            "required": [
              "limit",
              "remaining",
              "reset"
            ],
            "properties": {
              "limit": {
                "type": "integer",
                "minimum": 1
              },
              "remaining": {
                "type": "integer",
                "minimum": 0
              },
              "reset": {
                "type": "integer",
                "minimum": 1000000000
              }
            }
          }
        }
      },
      "CreatedWebhook": {
        "description": "A webhook as its creation answers it.",
        "type": "object",
        "x-resource": {
          "collection": "webhooks",
          "key": "id",
          "keyPrefix": "webhook_",
          "createdAt": "created_at"
        },
        "required": [
          "id",
          "url",
          "events",
          "secret",
          "active",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "readOnly": true
          },
          "url": {
            "type": "string",
            "format": "uri",
            "readOnly": true
          },
          "events": {
            "$ref": "#/components/schemas/EventTypes"
          },
          "description": {
            "x-evidence": "inferred",
            "type": "string",
            "readOnly": true
          },
          "secret": {
            "description": "The key that deliveries are signed with.",
            "type": "string",
            "pattern": "^whsec_\\w+$",
            "readOnly": true
          },
          "active": {
            "type": "boolean"
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "readOnly": true
          }
        }
      },
      "Webhook": {
        "description": "A webhook without its secret: only the answer of creating one is printed with it, and a secret that every key\nwith the scope `read` could list would be none.\n",
        "type": "object",
        "x-resource": {
          "collection": "webhooks",
          "key": "id"
        },
        "required": [
          "id",
          "url",
          "events",
          "active",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "url": {
            "type": "string",
            "format": "uri"
          },
          "events": {
            "$ref": "#/components/schemas/EventTypes"
          },
          "description": {
            "type": "string"
          },
          "active": {
            "type": "boolean"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "WebhookList": {
        "type": "object",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/Webhook"
            }
          }
        }
      },
      "NewWebhook": {
        "type": "object",
        "required": [
          "url",
          "events"
        ],
        "properties": {
          "url": {
            "description": "Where events are sent to.",
            "type": "string",
            "format": "uri",
            "pattern": "^https?://",
            "maxLength": 2048,
            "x-problems": {
              "pattern": "must be an HTTP or HTTPS URL",
              "format": "must be a URL"
            }
          },
          "events": {
            "$ref": "#/components/schemas/EventTypes"
          },
          "description": {
            "type": "string",
            "maxLength": 255
          },
          "active": {
            "description": "Whether events are sent.",
            "type": "boolean",
            "default": true
          }
        }
      },
      "WebhookChange": {
        "type": "object",
        "properties": {
          "events": {
            "$ref": "#/components/schemas/EventTypes"
          },
          "active": {
            "type": "boolean"
          }
        }
      },
      "WebhookTest": {
        "type": "object",
        "required": [
          "event_type"
        ],
        "properties": {
          "event_type": {
            "$ref": "#/components/schemas/EventType"
          }
        }
      },
      "WebhookDelivery": {
        "description": "What has become of an event on its way to a webhook.",
        "type": "object",
        "x-evidence": "inferred",
        "required": [
          "webhook_id",
          "event_id",
          "event_type",
          "status",
          "attempts",
          "next_attempt_at",
          "reason"
        ],
        "properties": {
          "webhook_id": {
            "type": "string",
            "minLength": 1
          },
          "event_id": {
            "type": "string",
            "minLength": 1
          },
          "event_type": {
            "$ref": "#/components/schemas/EventType"
          },
          "status": {
            "type": "string",
            "enum": [
              "pending",
              "delivered",
              "failed"
            ]
          },
          "attempts": {
            "description": "How often the event was sent, not counting what came before a retry by hand.",
            "type": "integer",
            "minimum": 0,
            "maximum": 6
          },
          "next_attempt_at": {
            "description": "Null unless the delivery is pending.",
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "reason": {
            "description": "Why the last attempt failed, or none was made.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "EventType": {
        "type": "string",
        "enum": [
          "conversation.created",
          "conversation.updated",
          "conversation.deleted",
          "summary.generated",
          "summary.failed",
          "storage.limit_reached",
          "storage.limit_exceeded",
          "subscription.updated",
          "subscription.cancelled",
          "api_key.created",
          "api_key.revoked"
        ]
      },
      "EventTypes": {
        "type": "array",
        "minItems": 1,
        "uniqueItems": true,
        "items": {
          "$ref": "#/components/schemas/EventType"
        },
        "x-problems": {
          "minItems": "must have at least one event",
          "uniqueItems": "must not have an event twice"
        }
      },
      "WebhookEvent": {
        "description": "The companion page prints the data of three types; that of the others is inferred from them.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/ConversationEvent"
          },
          {
            "$ref": "#/components/schemas/ConversationDeletedEvent"
          },
          {
            "$ref": "#/components/schemas/SummaryGeneratedEvent"
          },
          {
            "$ref": "#/components/schemas/SummaryFailedEvent"
          },
          {
            "$ref": "#/components/schemas/StorageEvent"
          },
          {
            "$ref": "#/components/schemas/SubscriptionEvent"
          },
          {
            "$ref": "#/components/schemas/ApiKeyEvent"
          }
        ]
      },
      "ConversationEvent": {
        "type": "object",
        "required": [
          "id",
          "type",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/EventId"
          },
          "type": {
            "type": "string",
            "enum": [
              "conversation.created",
              "conversation.updated"
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "data": {
            "type": "object",
            "required": [
              "conversation"
            ],
            "properties": {
              "conversation": {
                "type": "object",
                "required": [
                  "id",
                  "title",
                  "source",
                  "created_at",
                  "summary",
                  "status"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "minLength": 1
                  },
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  },
                  "source": {
                    "$ref": "#/components/schemas/Source"
                  },
                  "created_at": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "summary": {
                    "$ref": "#/components/schemas/Summary"
                  },
                  "status": {
                    "$ref": "#/components/schemas/ConversationStatus"
                  }
                }
              }
            }
          }
        }
      },
      "ConversationDeletedEvent": {
        "x-evidence": "inferred",
        "type": "object",
        "required": [
          "id",
          "type",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/EventId"
          },
          "type": {
            "const": "conversation.deleted"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "data": {
            "type": "object",
            "required": [
              "conversation"
            ],
            "properties": {
              "conversation": {
                "type": "object",
                "required": [
                  "id",
                  "deleted"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "minLength": 1
                  },
                  "deleted": {
                    "const": true
                  }
                }
              }
            }
          }
        }
      },
      "SummaryGeneratedEvent": {
        "type": "object",
        "required": [
          "id",
          "type",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/EventId"
          },
          "type": {
            "const": "summary.generated"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "data": {
            "type": "object",
            "required": [
              "conversation_id",
              "summary"
            ],
            "properties": {
              "conversation_id": {
                "type": "string",
                "minLength": 1
              },
              "summary": {
                "$ref": "#/components/schemas/Summary"
              }
            }
          }
        }
      },
      "SummaryFailedEvent": {
        "x-evidence": "inferred",
        "type": "object",
        "required": [
          "id",
          "type",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/EventId"
          },
          "type": {
            "const": "summary.failed"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "data": {
            "type": "object",
            "required": [
              "conversation_id",
              "error"
            ],
            "properties": {
              "conversation_id": {
                "type": "string",
                "minLength": 1
              },
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "minLength": 1
                  },
                  "message": {
                    "type": "string",
                    "minLength": 1
                  }
                }
              }
            }
          }
        }
      },
      "StorageEvent": {
        "type": "object",
        "required": [
          "id",
          "type",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/EventId"
          },
          "type": {
            "type": "string",
            "enum": [
              "storage.limit_reached",
              "storage.limit_exceeded"
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "data": {
            "type": "object",
            "required": [
              "usage",
              "recommendation"
            ],
            "properties": {
              "usage": {
                "type": "object",
                "required": [
                  "current_mb",
                  "limit_mb",
                  "percentage"
                ],
                "properties": {
                  "current_mb": {
                    "type": "number",
                    "minimum": 0
                  },
                  "limit_mb": {
                    "type": "number",
                    "minimum": 0
                  },
                  "percentage": {
                    "type": "number",
                    "minimum": 0
                  }
                }
              },
              "recommendation": {
                "type": "string",
                "minLength": 1
              }
            }
          }
        }
      },
      "SubscriptionEvent": {
        "x-evidence": "inferred",
        "type": "object",
        "required": [
          "id",
          "type",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/EventId"
          },
          "type": {
            "type": "string",
            "enum": [
              "subscription.updated",
              "subscription.cancelled"
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "data": {
            "type": "object",
            "required": [
              "subscription"
            ],
            "properties": {
              "subscription": {
                "type": "object",
                "required": [
                  "plan",
                  "status"
                ],
                "properties": {
                  "plan": {
                    "type": "string",
                    "minLength": 1
                  },
                  "status": {
                    "type": "string",
                    "enum": [
                      "active",
                      "cancelled"
                    ]
                  }
                }
              }
            }
          }
        }
      },
      "ApiKeyEvent": {
        "x-evidence": "inferred",
        "type": "object",
        "required": [
          "id",
          "type",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/EventId"
          },
          "type": {
            "type": "string",
            "enum": [
              "api_key.created",
              "api_key.revoked"
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "data": {
            "type": "object",
            "required": [
              "api_key"
            ],
            "properties": {
              "api_key": {
                "type": "object",
                "required": [
                  "id",
                  "scopes"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "minLength": 1
                  },
                  "scopes": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "enum": [
                        "read",
                        "write",
                        "delete",
                        "admin"
                      ]
                    }
                  }
                }
              }
            }
          }
        }
      },
      "EventId": {
        "type": "string",
        "pattern": "^evt_\\w+$"
      },
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "code",
              "message"
            ],
            "properties": {
              "code": {
                "type": "string",
                "enum": [
                  "bad_request",
                  "unauthorized",
                  "forbidden",
                  "insecure_connection",
                  "not_found",
                  "validation_error",
                  "internal_error",
                  "service_unavailable"
                ]
              },
              "message": {
                "type": "string",
                "minLength": 1
              },
              "details": {
                "type": "object",
                "properties": {
                  "fields": {
                    "description": "What is wrong, per field.",
                    "type": "object",
                    "additionalProperties": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "type": "string",
                        "minLength": 1
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      "RateLimitError": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "code",
              "message",
              "retry_after"
            ],
            "properties": {
              "code": {
                "const": "rate_limit_exceeded"
              },
              "message": {
                "type": "string",
                "minLength": 1
              },
              "retry_after": {
                "description": "Seconds to wait.",
                "x-evidence": "companion",
                "type": "integer",
                "minimum": 1
              }
            }
          }
        }
      }
    }
  }
};
