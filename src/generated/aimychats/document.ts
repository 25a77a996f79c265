// machine-written by npm run generate from openapi/aimychats.yaml; do not edit

import type { OpenApiDocument } from '../../spec/document.ts';

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "AImyChats API",
    "version": "v1",
    "license": {
      "name": "Contract written by hand from the vendor's public reference pages",
      "url": "https://aimychats.com"
    }
  },
  "servers": [
    {
      "url": "https://api.aimychats.com/v1"
    }
  ],
  "tags": [
    {
      "name": "Conversations"
    },
    {
      "name": "Search"
    },
    {
      "name": "Summaries"
    },
    {
      "name": "Attachments"
    },
    {
      "name": "Account"
    },
    {
      "name": "Exports"
    },
    {
      "name": "Auth"
    },
    {
      "name": "Webhooks"
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
        "tags": [
          "Conversations"
        ],
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
            "example": "completed",
            "x-filter": {
              "field": "status"
            }
          },
          {
            "name": "source",
            "in": "query",
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
        "tags": [
          "Conversations"
        ],
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
        "tags": [
          "Search"
        ],
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
        "tags": [
          "Conversations"
        ],
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
        "tags": [
          "Conversations"
        ],
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
        "tags": [
          "Conversations"
        ],
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
        "tags": [
          "Summaries"
        ],
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
        "tags": [
          "Attachments"
        ],
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
        "tags": [
          "Attachments"
        ],
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
        "tags": [
          "Attachments"
        ],
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
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "att_123"
          }
        ],
        "responses": {
          "200": {
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
        "tags": [
          "Account"
        ],
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
        "tags": [
          "Account"
        ],
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
            "schema": {
              "type": "string",
              "format": "date"
            },
            "example": "2024-01-01"
          },
          {
            "name": "to",
            "in": "query",
            "schema": {
              "type": "string",
              "format": "date"
            },
            "example": "2024-01-31"
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
        "tags": [
          "Exports"
        ],
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
        "tags": [
          "Exports"
        ],
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
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "export_123"
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
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
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
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
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
                "parameters": {
                  "webhook_id": "$response.body#/id"
                },
                "requestBody": {
                  "event_type": "conversation.created"
                }
              },
              "pause": {
                "operationId": "updateWebhook",
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
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
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
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
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
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
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
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "example": "evt_123"
        }
      ],
      "post": {
        "operationId": "retryWebhookEvent",
        "tags": [
          "Webhooks"
        ],
        "x-evidence": "companion",
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
          "200": {},
          "4XX": {}
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
    "parameters": {
      "ConversationId": {
        "name": "id",
        "in": "path",
        "required": true,
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
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "webhook_123"
      }
    },
    "headers": {
      "RateLimitLimit": {
        "x-evidence": "companion",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 5000
      },
      "RateLimitRemaining": {
        "x-evidence": "companion",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 4999
      },
      "RateLimitReset": {
        "x-evidence": "companion",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1000000000
        },
        "example": 1609459200
      },
      "RetryAfter": {
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
            "type": "string",
            "format": "date"
          },
          "date_to": {
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
                "type": "string",
                "format": "date"
              },
              "date_to": {
                "type": "string",
                "format": "date"
              },
              "topics": {
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
            "type": "string"
          },
          "score": {
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
            "type": "string",
            "pattern": "^[a-z]{2}$",
            "default": "en",
            "x-problems": {
              "pattern": "must be a two-letter language code"
            }
          },
          "style": {
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
                "type": "integer",
                "minimum": 0
              },
              "by_source": {
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
                "type": "integer",
                "minimum": 0
              },
              "by_endpoint": {
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
        "type": "string",
        "enum": [
          "pdf",
          "csv",
          "json"
        ]
      },
      "ExportStatus": {
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
                "type": "boolean",
                "default": false
              }
            }
          }
        }
      },
      "CreatedExport": {
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
            "type": "integer",
            "minimum": 0,
            "maximum": 6
          },
          "next_attempt_at": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "reason": {
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
