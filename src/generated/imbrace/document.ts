// machine-written by npm run generate from openapi/imbrace.yaml; do not edit

import type { OpenApiDocument } from '../../spec/document.ts';

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "iMBrace Conversations API",
    "version": "1",
    "license": {
      "name": "Contract written by hand from the vendor's public reference page",
      "url": "https://imbrace.co"
    }
  },
  "servers": [
    {
      "url": "https://app-gateway.imbrace.co"
    },
    {
      "url": "https://app-gateway.demo.imbrace.co"
    },
    {
      "url": "https://app-gateway.dev.imbrace.co"
    }
  ],
  "tags": [
    {
      "name": "Counts"
    },
    {
      "name": "Conversations"
    },
    {
      "name": "Messages"
    },
    {
      "name": "Organization messages"
    }
  ],
  "x-error-format": {
    "mediaType": "application/json",
    "body": {
      "code": "$code",
      "message": "$message"
    },
    "kinds": {
      "invalid-parameters": {
        "status": 400,
        "code": 40000,
        "message": "Invalid request parameters"
      },
      "invalid-body": {
        "status": 400,
        "code": 40000,
        "message": "{detail}"
      },
      "unauthenticated": {
        "status": 401,
        "code": 40001,
        "message": "Unauthorized"
      },
      "not-found": {
        "status": 400,
        "message": "Not Found",
        "body": {
          "message": "$message"
        }
      },
      "malformed-body": {
        "status": 400,
        "code": 40000,
        "message": "Request body is not valid JSON",
        "x-evidence": "inferred"
      },
      "unsupported-media-type": {
        "status": 400,
        "code": 40000,
        "message": "Content-Type must be application/json",
        "x-evidence": "inferred"
      },
      "forbidden": {
        "status": 403,
        "code": 40003,
        "message": "Forbidden",
        "x-evidence": "inferred"
      },
      "unknown-path": {
        "status": 404,
        "code": 40004,
        "message": "Not Found",
        "x-evidence": "inferred"
      },
      "method-not-allowed": {
        "status": 405,
        "code": 40005,
        "message": "Method Not Allowed",
        "x-evidence": "inferred"
      },
      "conflict": {
        "status": 409,
        "code": 40009,
        "message": "{detail}",
        "x-evidence": "inferred"
      },
      "payload-too-large": {
        "status": 413,
        "code": 40013,
        "message": "Request body is too large",
        "x-evidence": "inferred"
      },
      "rate-limited": {
        "status": 429,
        "code": 40029,
        "message": "Too Many Requests",
        "x-evidence": "inferred"
      },
      "internal": {
        "status": 500,
        "code": 50000,
        "message": "Internal Server Error",
        "x-evidence": "inferred"
      },
      "unavailable": {
        "status": 503,
        "code": 50003,
        "message": "Service Unavailable",
        "x-evidence": "inferred"
      }
    }
  },
  "paths": {
    "/v2/backend/team_conversations/_views_count": {
      "get": {
        "operationId": "getViewCounts",
        "tags": [
          "Counts"
        ],
        "security": [
          {
            "accessToken": [
              "account"
            ]
          }
        ],
        "parameters": [
          {
            "name": "type",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "business_unit_id"
              ]
            },
            "example": "business_unit_id"
          },
          {
            "name": "q",
            "in": "query",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "bu_imbrace_testing"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ViewCounts"
                },
                "examples": {
                  "businessUnit": {
                    "value": {
                      "all": 975,
                      "yours": 293,
                      "closed": 61,
                      "spam": 0,
                      "online": 0,
                      "rep_needed": 567,
                      "pending": 101,
                      "soon_to_be": 0,
                      "overdue": 229,
                      "t_imbrace_default_team": 930,
                      "t_44370caa-a1ba-4e88-9040-4997251061e8": 1,
                      "t_b680c5f1-255b-4e09-8b3d-5b6e2bbb58a0": 0,
                      "t_4ffefd06-ab08-4035-9c21-6ab5e97271cf": 8,
                      "t_7faa1c32-f4f8-42ab-86a1-257d3a1583c2": 0,
                      "t_840ceccf-5b62-4fed-a677-7084b8e7f9c1": 2,
                      "t_14d7e3c3-de90-49a5-89fb-d71e02a49537": 0,
                      "t_df344a60-04d7-4791-b0d7-1a0227d53079": 0,
                      "t_596edf28-bf97-4668-9263-bfac26d4ff8d": 2,
                      "t_c8d75364-17a9-4e6c-945e-d989eb5e707f": 2,
                      "t_ee0f3d9b-03e7-4ec4-ad96-4c565fcd02a5": 0,
                      "t_ab40a925-e6d5-41ad-b885-28fb740a0abc": 0,
                      "t_339f37b2-22f0-439d-b82c-a61956f4c2fd": 2,
                      "t_f989f50e-a8d7-4e22-bbb2-fbde10393fd7": 0,
                      "t_ec83ad2d-ef76-451e-99a1-1e695fcdebc4": 0,
                      "t_9e5294df-e7a4-4119-be55-a30e16d8e813": 2,
                      "t_32c57386-a5fe-40e2-b9c5-b236adbfe1eb": 0,
                      "t_7b7b858e-7ee9-4108-9896-d64d0fb6380b": 0,
                      "t_912c8e28-93ac-42f1-81d3-daea01795d03": 0,
                      "t_7e5b7bac-9e2b-4718-8ba4-f15f940f7333": 0,
                      "t_50fd5451-0342-48c2-bed8-888abf752181": 10,
                      "t_90c54b8a-c06e-439a-8844-d5798d5acf8c": 8,
                      "t_7b6b71d1-8623-496b-9106-1d545f9eb5aa": 0,
                      "t_e9886f36-9612-4c25-9759-76049a5a63fb": 0,
                      "t_3a9d2635-ca64-401f-93f3-ccd7fbd9bc9e": 8,
                      "null": 0
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidParameters"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedAsElsewhere"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/v2/backend/channels/_conv_count": {
      "get": {
        "operationId": "getChannelCounts",
        "tags": [
          "Counts"
        ],
        "security": [
          {
            "accessToken": [
              "account"
            ]
          }
        ],
        "parameters": [
          {
            "name": "view",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/View"
            },
            "example": "all"
          },
          {
            "name": "team_id",
            "in": "query",
            "x-evidence": "companion",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "t_imbrace_default_team"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelCounts"
                },
                "examples": {
                  "all": {
                    "value": {
                      "web": 757,
                      "facebook": 46,
                      "whatsapp": 111,
                      "instagram": 48,
                      "wechat": 0,
                      "line": 13,
                      "email": 0,
                      "wecom": 0,
                      "all": 975
                    }
                  }
                }
              }
            }
          },
          "400": {
            "x-evidence": "inferred",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorOrNotFound"
                },
                "examples": {
                  "notFound": {
                    "value": {
                      "message": "Not Found"
                    }
                  },
                  "invalidParameters": {
                    "value": {
                      "code": 40000,
                      "message": "Invalid request parameters"
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedAsElsewhere"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/v1/backend/channels/_conv_count": {
      "get": {
        "operationId": "getTeamChannelCounts",
        "tags": [
          "Counts"
        ],
        "security": [
          {
            "accessToken": [
              "account"
            ]
          }
        ],
        "parameters": [
          {
            "name": "team_id",
            "in": "query",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "t_4ffefd06-ab08-4035-9c21-6ab5e97271cf"
          },
          {
            "name": "view",
            "in": "query",
            "x-evidence": "companion",
            "schema": {
              "$ref": "#/components/schemas/View"
            },
            "example": "all"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelCounts"
                },
                "examples": {
                  "team": {
                    "value": {
                      "web": 7,
                      "facebook": 0,
                      "whatsapp": 1,
                      "instagram": 0,
                      "wechat": 0,
                      "line": 0,
                      "email": 0,
                      "wecom": 0,
                      "all": 8
                    }
                  }
                }
              }
            }
          },
          "400": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorOrNotFound"
                },
                "examples": {
                  "notFound": {
                    "value": {
                      "message": "Not Found"
                    }
                  },
                  "invalidParameters": {
                    "x-evidence": "inferred",
                    "value": {
                      "code": 40000,
                      "message": "Invalid request parameters"
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedAsElsewhere"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/v1/backend/conversation": {
      "post": {
        "operationId": "createConversation",
        "tags": [
          "Conversations"
        ],
        "security": [
          {
            "accessToken": [
              "channel"
            ]
          },
          {
            "accessToken": [
              "account"
            ]
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "maxProperties": 0
              },
              "examples": {
                "empty": {
                  "x-evidence": "inferred",
                  "value": {}
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
                  "created": {
                    "value": {
                      "object_name": "conversation",
                      "id": "conv_f8ca2a03-b7f5-4060-a988-c9c90d48c284",
                      "organization_id": "org_imbrace",
                      "business_unit_id": "bu_imbrace_testing",
                      "channel_id": "imbrace_channel",
                      "channel_type": "web",
                      "contact_id": "con_da38689f-ac07-476f-90d9-4a45ec327337",
                      "status": "active",
                      "name": "Guest#753342@7 Apr 2022",
                      "timestamp": "2022-04-07T04:11:28.148Z",
                      "users": [
                        {
                          "object_name": "simple_user",
                          "id": "u_imbrace_bot",
                          "display_name": "imbrace bot",
                          "avatar_url": ""
                        }
                      ]
                    }
                  }
                }
              }
            },
            "links": {
              "searchItsOrganization": {
                "operationId": "searchMessages",
                "parameters": {
                  "organization_id": "$response.body#/organization_id"
                }
              },
              "fetchItsMessages": {
                "operationId": "fetchMessages",
                "parameters": {
                  "organization_id": "$response.body#/organization_id"
                },
                "requestBody": {
                  "filter": "conversation_id = {$response.body#/id}"
                }
              }
            }
          },
          "400": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "invalid": {
                    "value": {
                      "code": 40000,
                      "message": "Invalid request"
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
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        },
        "x-error-messages": {
          "invalid-body": "Invalid request",
          "malformed-body": "Invalid request",
          "unsupported-media-type": "Invalid request"
        }
      }
    },
    "/v1/backend/conversation_messages": {
      "get": {
        "operationId": "listMessages",
        "tags": [
          "Messages"
        ],
        "security": [
          {
            "accessToken": [
              "contact"
            ]
          },
          {
            "accessToken": [
              "account"
            ]
          }
        ],
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 10
            },
            "example": 10
          },
          {
            "name": "skip",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "default": 0
            },
            "example": 0
          }
        ],
        "x-pagination": {
          "style": "offset",
          "request": {
            "offset": "skip",
            "size": "limit"
          },
          "oversize": "reject",
          "response": {
            "items": "/data",
            "total": "/count",
            "count": "/total",
            "hasMore": "/has_more"
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
                  "firstPage": {
                    "value": {
                      "object_name": "list",
                      "data": [
                        {
                          "object_name": "message",
                          "id": "msg_efb6b7f0-5ef2-422d-ad09-4b4ce6eb8bb2",
                          "organization_id": "org_imbrace",
                          "business_unit_id": "bu_imbrace_testing",
                          "conversation_id": "conv_testing_conversation1",
                          "from": "con_test_contact",
                          "type": "quick_reply",
                          "content": {
                            "title": "what ever payload provided in quick_replies option",
                            "payload": "what ever payload provided in quick_replies option"
                          },
                          "created_at": "2022-03-31T15:12:41.496Z",
                          "updated_at": "2022-03-31T15:12:41.496Z"
                        },
                        {
                          "object_name": "message",
                          "id": "msg_00ebf998-0d13-4062-9f42-eff19ffbc4b5",
                          "organization_id": "org_imbrace",
                          "business_unit_id": "bu_imbrace_testing",
                          "conversation_id": "conv_testing_conversation1",
                          "from": "con_test_contact",
                          "type": "text",
                          "content": {
                            "text": "Hello"
                          },
                          "created_at": "2022-03-31T15:10:33.193Z",
                          "updated_at": "2022-03-31T15:10:33.193Z"
                        }
                      ],
                      "nested": {},
                      "has_more": true,
                      "count": 15,
                      "total": 10
                    }
                  }
                }
              }
            },
            "links": {
              "searchTheirOrganization": {
                "operationId": "searchMessages",
                "parameters": {
                  "organization_id": "$response.body#/data/0/organization_id"
                }
              }
            }
          },
          "400": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "invalidParameters": {
                    "value": {
                      "code": 40000,
                      "message": "Invalid request parameters"
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
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      },
      "post": {
        "operationId": "sendMessage",
        "x-effect": "change",
        "tags": [
          "Messages"
        ],
        "security": [
          {
            "accessToken": [
              "contact"
            ]
          },
          {
            "accessToken": [
              "account"
            ]
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewMessage"
              },
              "examples": {
                "text": {
                  "value": {
                    "type": "text",
                    "text": "Hello"
                  }
                },
                "anotherText": {
                  "value": {
                    "type": "text",
                    "text": "Hello World"
                  }
                },
                "image": {
                  "value": {
                    "type": "image",
                    "url": "http://image.url",
                    "caption": "Image caption"
                  }
                },
                "quickReply": {
                  "value": {
                    "type": "quick_reply",
                    "title": "title from reponse options",
                    "payload": "what ever payload provided in quick_replies option"
                  }
                },
                "file": {
                  "value": {
                    "type": "file",
                    "url": "http://pdf.url",
                    "caption": "this url is invalid XD1"
                  }
                },
                "pdf": {
                  "value": {
                    "type": "pdf",
                    "url": "http://pdf.url",
                    "caption": "this url is invalid XD1"
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
                  "$ref": "#/components/schemas/Message"
                },
                "examples": {
                  "sent": {
                    "value": {
                      "object_name": "message",
                      "id": "msg_7c9ba4d9-9bd5-4149-8c4d-0a02fd2a0573",
                      "organization_id": "org_imbrace",
                      "business_unit_id": "bu_imbrace_testing",
                      "channel_id": "imbrace_channel",
                      "channel_type": "web",
                      "conversation_id": "conv_testing_conversation1",
                      "from": "con_test_contact",
                      "type": "text",
                      "content": {
                        "text": "Hello"
                      },
                      "created_at": "2022-03-31T15:08:11.650Z",
                      "updated_at": "2022-03-31T15:08:11.650Z"
                    }
                  }
                }
              }
            },
            "links": {
              "searchItsOrganization": {
                "operationId": "searchMessages",
                "parameters": {
                  "organization_id": "$response.body#/organization_id"
                }
              }
            }
          },
          "400": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorOrNotFound"
                },
                "examples": {
                  "invalid": {
                    "value": {
                      "code": 40000,
                      "message": "Invalid message type or content"
                    }
                  },
                  "notFound": {
                    "x-evidence": "inferred",
                    "value": {
                      "message": "Not Found"
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedAsElsewhere"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        },
        "x-error-messages": {
          "invalid-body": "Invalid message type or content",
          "malformed-body": "Invalid message type or content",
          "unsupported-media-type": "Invalid message type or content"
        }
      }
    },
    "/v1/backend/meilisearch/{organization_id}/search": {
      "post": {
        "operationId": "searchMessages",
        "x-effect": "read",
        "tags": [
          "Organization messages"
        ],
        "security": [
          {
            "accessToken": [
              "account"
            ]
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/OrganizationId"
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
                "everything": {
                  "value": {
                    "limit": 100,
                    "q": ""
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
                  "$ref": "#/components/schemas/SearchAnswer"
                },
                "examples": {
                  "hit": {
                    "value": {
                      "success": true,
                      "message": {
                        "hits": [
                          {
                            "_id": "msg_c0dbd66d-06ed-4883-bdac-36f5d56a4d5f",
                            "doc_name": "message",
                            "public_id": "msg_c0dbd66d-06ed-4883-bdac-36f5d56a4d5f",
                            "organization_id": "org_e7e8fdb5-39a9-4599-80db-79ae6ff619fd",
                            "business_unit_id": "bu_be188361-fbec-4505-9a05-d9d34a5d5961",
                            "conversation_id": "conv_bd2b66bd-9381-4a57-9f2f-6cae180dd815",
                            "from": "u_d61efde6-9379-49b5-a095-2dcad27fe7a5",
                            "type": "text",
                            "content": {
                              "text": "Hi there^! How can I help you today?",
                              "is_mail": false,
                              "subtext": "",
                              "message_id": "",
                              "sequence_number": 0,
                              "postMessage": {},
                              "counter": null,
                              "tool_calls": ""
                            },
                            "created_at": "2025-07-16T07:55:51.602Z",
                            "updated_at": "2025-07-16T07:55:51.602Z",
                            "fields_timestamp": {}
                          }
                        ],
                        "query": "",
                        "processingTimeMs": 0,
                        "limit": 100,
                        "offset": 0,
                        "estimatedTotalHits": 0
                      }
                    }
                  }
                }
              }
            },
            "links": {
              "fetchTheConversation": {
                "operationId": "fetchMessages",
                "parameters": {
                  "organization_id": "$request.path.organization_id"
                },
                "requestBody": {
                  "filter": "conversation_id = {$response.body#/message/hits/0/conversation_id}"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidQuery"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedAsElsewhere"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/v1/backend/meilisearch/{organization_id}/fetch": {
      "post": {
        "operationId": "fetchMessages",
        "x-effect": "read",
        "tags": [
          "Organization messages"
        ],
        "security": [
          {
            "accessToken": [
              "account"
            ]
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/OrganizationId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FetchRequest"
              },
              "examples": {
                "customField": {
                  "value": {
                    "filter": "fields.64ba48e32261fdc660addf02 = Male",
                    "limit": 10000
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
                  "$ref": "#/components/schemas/FetchAnswer"
                },
                "examples": {
                  "none": {
                    "value": {
                      "success": true,
                      "message": {
                        "results": [],
                        "offset": 0,
                        "limit": 10000,
                        "total": 0
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidQuery"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedAsElsewhere"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "accessToken": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Access-Token"
      }
    },
    "parameters": {
      "OrganizationId": {
        "name": "organization_id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "org_imbrace"
      }
    },
    "responses": {
      "InvalidParameters": {
        "x-evidence": "inferred",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "invalidParameters": {
                "value": {
                  "code": 40000,
                  "message": "Invalid request parameters"
                }
              }
            }
          }
        }
      },
      "InvalidQuery": {
        "x-evidence": "inferred",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorOrNotFound"
            },
            "examples": {
              "invalidFilter": {
                "value": {
                  "code": 40000,
                  "message": "Invalid filter at character 8: expected a value but end of input found."
                }
              },
              "invalidBody": {
                "value": {
                  "code": 40000,
                  "message": "Invalid body: limit must be at least 0"
                }
              },
              "notFound": {
                "value": {
                  "message": "Not Found"
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unauthorized": {
                "value": {
                  "code": 40001,
                  "message": "Unauthorized"
                }
              }
            }
          }
        }
      },
      "UnauthorizedAsElsewhere": {
        "x-evidence": "inferred",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unauthorized": {
                "value": {
                  "code": 40001,
                  "message": "Unauthorized"
                }
              }
            }
          }
        }
      },
      "Forbidden": {
        "x-evidence": "inferred",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "forbidden": {
                "value": {
                  "code": 40003,
                  "message": "Forbidden"
                }
              }
            }
          }
        }
      },
      "PayloadTooLarge": {
        "x-evidence": "inferred",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "tooLarge": {
                "value": {
                  "code": 40013,
                  "message": "Request body is too large"
                }
              }
            }
          }
        }
      },
      "ServerError": {
        "x-evidence": "inferred",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "serverError": {
                "value": {
                  "code": 50000,
                  "message": "Internal Server Error"
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "View": {
        "type": "string",
        "enum": [
          "all",
          "yours",
          "closed",
          "spam",
          "online",
          "rep_needed",
          "pending",
          "soon_to_be",
          "overdue"
        ],
        "default": "all"
      },
      "Count": {
        "type": "integer",
        "minimum": 0
      },
      "ViewCounts": {
        "type": "object",
        "required": [
          "all",
          "yours",
          "closed",
          "spam",
          "online",
          "rep_needed",
          "pending",
          "soon_to_be",
          "overdue",
          "null"
        ],
        "properties": {
          "all": {
            "$ref": "#/components/schemas/Count"
          },
          "yours": {
            "$ref": "#/components/schemas/Count"
          },
          "closed": {
            "$ref": "#/components/schemas/Count"
          },
          "spam": {
            "$ref": "#/components/schemas/Count"
          },
          "online": {
            "$ref": "#/components/schemas/Count"
          },
          "rep_needed": {
            "$ref": "#/components/schemas/Count"
          },
          "pending": {
            "$ref": "#/components/schemas/Count"
          },
          "soon_to_be": {
            "$ref": "#/components/schemas/Count"
          },
          "overdue": {
            "$ref": "#/components/schemas/Count"
          },
          "null": {
            "$ref": "#/components/schemas/Count"
          }
        },
        "patternProperties": {
          "^t_": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "ChannelCounts": {
        "type": "object",
        "required": [
          "web",
          "facebook",
          "whatsapp",
          "instagram",
          "wechat",
          "line",
          "email",
          "wecom",
          "all"
        ],
        "properties": {
          "web": {
            "$ref": "#/components/schemas/Count"
          },
          "facebook": {
            "$ref": "#/components/schemas/Count"
          },
          "whatsapp": {
            "$ref": "#/components/schemas/Count"
          },
          "instagram": {
            "$ref": "#/components/schemas/Count"
          },
          "wechat": {
            "$ref": "#/components/schemas/Count"
          },
          "line": {
            "$ref": "#/components/schemas/Count"
          },
          "email": {
            "$ref": "#/components/schemas/Count"
          },
          "wecom": {
            "$ref": "#/components/schemas/Count"
          },
          "all": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "ChannelType": {
        "type": "string",
        "enum": [
          "web",
          "facebook",
          "whatsapp",
          "instagram",
          "wechat",
          "line",
          "email",
          "wecom"
        ]
      },
      "Conversation": {
        "type": "object",
        "x-resource": {
          "collection": "conversations",
          "key": "id",
          "keyPrefix": "conv_",
          "createdAt": "timestamp"
        },
        "required": [
          "object_name",
          "id",
          "organization_id",
          "business_unit_id",
          "channel_id",
          "channel_type",
          "contact_id",
          "status",
          "name",
          "timestamp",
          "users"
        ],
        "properties": {
          "object_name": {
            "const": "conversation"
          },
          "id": {
            "type": "string",
            "pattern": "^conv_"
          },
          "organization_id": {
            "type": "string",
            "pattern": "^org_"
          },
          "business_unit_id": {
            "type": "string",
            "pattern": "^bu_"
          },
          "channel_id": {
            "type": "string",
            "minLength": 1
          },
          "channel_type": {
            "$ref": "#/components/schemas/ChannelType"
          },
          "contact_id": {
            "type": "string",
            "pattern": "^con_"
          },
          "status": {
            "type": "string",
            "minLength": 1,
            "examples": [
              "active"
            ]
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "examples": [
              "Guest#753342@7 Apr 2022"
            ]
          },
          "timestamp": {
            "type": "string",
            "format": "date-time"
          },
          "users": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SimpleUser"
            }
          }
        }
      },
      "SimpleUser": {
        "type": "object",
        "required": [
          "object_name",
          "id",
          "display_name",
          "avatar_url"
        ],
        "properties": {
          "object_name": {
            "const": "simple_user"
          },
          "id": {
            "type": "string",
            "pattern": "^u_"
          },
          "display_name": {
            "type": "string"
          },
          "avatar_url": {
            "type": "string"
          }
        }
      },
      "MessageType": {
        "type": "string",
        "enum": [
          "text",
          "image",
          "quick_reply",
          "file",
          "pdf"
        ]
      },
      "Message": {
        "type": "object",
        "x-resource": {
          "collection": "messages",
          "key": "id",
          "keyPrefix": "msg_",
          "parent": {
            "collection": "conversations",
            "property": "conversation_id"
          },
          "createdAt": "created_at",
          "updatedAt": "updated_at"
        },
        "required": [
          "object_name",
          "id",
          "organization_id",
          "business_unit_id",
          "channel_id",
          "channel_type",
          "conversation_id",
          "from",
          "type",
          "content",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "object_name": {
            "const": "message"
          },
          "id": {
            "type": "string",
            "pattern": "^msg_"
          },
          "organization_id": {
            "type": "string",
            "pattern": "^org_"
          },
          "business_unit_id": {
            "type": "string",
            "pattern": "^bu_"
          },
          "channel_id": {
            "type": "string",
            "minLength": 1
          },
          "channel_type": {
            "$ref": "#/components/schemas/ChannelType"
          },
          "conversation_id": {
            "type": "string",
            "pattern": "^conv_"
          },
          "from": {
            "type": "string",
            "pattern": "^(con|u)_"
          },
          "type": {
            "$ref": "#/components/schemas/MessageType"
          },
          "content": {
            "$ref": "#/components/schemas/MessageContent"
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
      "ListedMessage": {
        "type": "object",
        "required": [
          "object_name",
          "id",
          "organization_id",
          "business_unit_id",
          "conversation_id",
          "from",
          "type",
          "content",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "object_name": {
            "const": "message"
          },
          "id": {
            "type": "string",
            "pattern": "^msg_"
          },
          "organization_id": {
            "type": "string",
            "pattern": "^org_"
          },
          "business_unit_id": {
            "type": "string",
            "pattern": "^bu_"
          },
          "conversation_id": {
            "type": "string",
            "pattern": "^conv_"
          },
          "from": {
            "type": "string",
            "pattern": "^(con|u)_"
          },
          "type": {
            "$ref": "#/components/schemas/MessageType"
          },
          "content": {
            "$ref": "#/components/schemas/MessageContent"
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
      "MessageContent": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/TextContent"
          },
          {
            "$ref": "#/components/schemas/QuickReplyContent"
          },
          {
            "$ref": "#/components/schemas/LinkContent"
          }
        ]
      },
      "TextContent": {
        "type": "object",
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string"
          }
        }
      },
      "QuickReplyContent": {
        "type": "object",
        "required": [
          "title",
          "payload"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "payload": {
            "type": "string"
          }
        }
      },
      "LinkContent": {
        "type": "object",
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "type": "string",
            "minLength": 1
          },
          "caption": {
            "type": "string"
          }
        }
      },
      "MessagePage": {
        "type": "object",
        "required": [
          "object_name",
          "data",
          "nested",
          "has_more",
          "count",
          "total"
        ],
        "properties": {
          "object_name": {
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ListedMessage"
            }
          },
          "nested": {
            "type": "object"
          },
          "has_more": {
            "type": "boolean"
          },
          "count": {
            "$ref": "#/components/schemas/Count"
          },
          "total": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "NewMessage": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/NewText"
          },
          {
            "$ref": "#/components/schemas/NewImage"
          },
          {
            "$ref": "#/components/schemas/NewQuickReply"
          },
          {
            "$ref": "#/components/schemas/NewFile"
          },
          {
            "$ref": "#/components/schemas/NewPdf"
          }
        ],
        "discriminator": {
          "propertyName": "type",
          "mapping": {
            "text": "#/components/schemas/NewText",
            "image": "#/components/schemas/NewImage",
            "quick_reply": "#/components/schemas/NewQuickReply",
            "file": "#/components/schemas/NewFile",
            "pdf": "#/components/schemas/NewPdf"
          }
        }
      },
      "NewText": {
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
            "$ref": "#/components/schemas/Words"
          }
        }
      },
      "NewImage": {
        "type": "object",
        "required": [
          "type",
          "url"
        ],
        "properties": {
          "type": {
            "const": "image"
          },
          "url": {
            "$ref": "#/components/schemas/WebAddress"
          },
          "caption": {
            "type": "string"
          }
        }
      },
      "NewQuickReply": {
        "type": "object",
        "required": [
          "type",
          "title",
          "payload"
        ],
        "properties": {
          "type": {
            "const": "quick_reply"
          },
          "title": {
            "$ref": "#/components/schemas/Words"
          },
          "payload": {
            "$ref": "#/components/schemas/Words"
          }
        }
      },
      "NewFile": {
        "type": "object",
        "required": [
          "type",
          "url"
        ],
        "properties": {
          "type": {
            "const": "file"
          },
          "url": {
            "$ref": "#/components/schemas/WebAddress"
          },
          "caption": {
            "type": "string"
          }
        }
      },
      "NewPdf": {
        "type": "object",
        "required": [
          "type",
          "url"
        ],
        "properties": {
          "type": {
            "const": "pdf"
          },
          "url": {
            "$ref": "#/components/schemas/WebAddress"
          },
          "caption": {
            "type": "string"
          }
        }
      },
      "Words": {
        "type": "string",
        "pattern": "\\S"
      },
      "WebAddress": {
        "type": "string",
        "format": "uri",
        "pattern": "^https?://"
      },
      "SearchRequest": {
        "type": "object",
        "properties": {
          "q": {
            "type": "string",
            "default": ""
          },
          "limit": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000,
            "default": 100
          },
          "offset": {
            "x-evidence": "inferred",
            "type": "integer",
            "minimum": 0,
            "default": 0
          }
        }
      },
      "FetchRequest": {
        "type": "object",
        "required": [
          "filter"
        ],
        "properties": {
          "filter": {
            "type": "string",
            "examples": [
              "fields.64ba48e32261fdc660addf02 = Male"
            ]
          },
          "limit": {
            "type": "integer",
            "minimum": 0,
            "default": 20
          },
          "offset": {
            "x-evidence": "inferred",
            "type": "integer",
            "minimum": 0,
            "default": 0
          }
        }
      },
      "SearchAnswer": {
        "type": "object",
        "required": [
          "success",
          "message"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "message": {
            "type": "object",
            "required": [
              "hits",
              "query",
              "processingTimeMs",
              "limit",
              "offset",
              "estimatedTotalHits"
            ],
            "properties": {
              "hits": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/MessageDocument"
                }
              },
              "query": {
                "type": "string"
              },
              "processingTimeMs": {
                "type": "integer",
                "minimum": 0
              },
              "limit": {
                "$ref": "#/components/schemas/Count"
              },
              "offset": {
                "$ref": "#/components/schemas/Count"
              },
              "estimatedTotalHits": {
                "$ref": "#/components/schemas/Count"
              }
            }
          }
        }
      },
      "FetchAnswer": {
        "type": "object",
        "required": [
          "success",
          "message"
        ],
        "properties": {
          "success": {
            "const": true
          },
          "message": {
            "type": "object",
            "required": [
              "results",
              "offset",
              "limit",
              "total"
            ],
            "properties": {
              "results": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/MessageDocument"
                }
              },
              "offset": {
                "$ref": "#/components/schemas/Count"
              },
              "limit": {
                "$ref": "#/components/schemas/Count"
              },
              "total": {
                "$ref": "#/components/schemas/Count"
              }
            }
          }
        }
      },
      "MessageDocument": {
        "type": "object",
        "required": [
          "_id",
          "doc_name",
          "public_id",
          "organization_id",
          "business_unit_id",
          "conversation_id",
          "from",
          "type",
          "content",
          "created_at",
          "updated_at",
          "fields_timestamp"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "pattern": "^msg_"
          },
          "doc_name": {
            "const": "message"
          },
          "public_id": {
            "type": "string",
            "pattern": "^msg_"
          },
          "organization_id": {
            "type": "string",
            "pattern": "^org_"
          },
          "business_unit_id": {
            "type": "string",
            "pattern": "^bu_"
          },
          "conversation_id": {
            "type": "string",
            "pattern": "^conv_"
          },
          "from": {
            "type": "string",
            "pattern": "^(con|u)_"
          },
          "type": {
            "$ref": "#/components/schemas/MessageType"
          },
          "content": {
            "$ref": "#/components/schemas/DocumentContent"
          },
          "fields": {
            "x-evidence": "inferred",
            "type": "object",
            "additionalProperties": true
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          },
          "fields_timestamp": {
            "type": "object"
          }
        }
      },
      "DocumentContent": {
        "type": "object",
        "required": [
          "is_mail",
          "subtext",
          "message_id",
          "sequence_number",
          "postMessage",
          "counter",
          "tool_calls"
        ],
        "properties": {
          "text": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "payload": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "caption": {
            "type": "string"
          },
          "is_mail": {
            "type": "boolean"
          },
          "subtext": {
            "type": "string"
          },
          "message_id": {
            "type": "string"
          },
          "sequence_number": {
            "type": "integer"
          },
          "postMessage": {
            "type": "object"
          },
          "counter": {
            "type": [
              "integer",
              "null"
            ]
          },
          "tool_calls": {
            "type": "string"
          }
        }
      },
      "Error": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "integer",
            "examples": [
              40000,
              40001
            ]
          },
          "message": {
            "type": "string",
            "minLength": 1
          }
        }
      },
      "NotFound": {
        "type": "object",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "const": "Not Found"
          }
        },
        "maxProperties": 1
      },
      "ErrorOrNotFound": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/Error"
          },
          {
            "$ref": "#/components/schemas/NotFound"
          }
        ]
      }
    }
  }
};
