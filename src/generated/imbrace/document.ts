// machine-written by npm run generate from openapi/imbrace.yaml; do not edit

import type { OpenApiDocument } from '../../spec/document.ts';

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "iMBrace Conversations API",
    "version": "1",
    "summary": "Conversations, their counts and their messages, for teams, web channels and contacts.",
    "description": "The Conversations APIs provide a centralized way to manage users, their contact information, and communication\nhistory across multiple channels.\n\nEvidence: whatever carries no `x-evidence` is said by the vendor's reference page. `x-evidence: companion` is said\nby the vendor's published SDK and its types; `x-evidence: inferred` is our reading where both are silent.\n\nErrors have two shapes, both documented: `{code, message}`, and `{message}` alone for what cannot be found, which\ncomes with status 400.\n",
    "license": {
      "name": "Contract written by hand from the vendor's public reference page",
      "url": "https://imbrace.co"
    }
  },
  "externalDocs": {
    "description": "The vendor's Conversations APIs reference",
    "url": "https://imbrace.co"
  },
  "servers": [
    {
      "url": "https://app-gateway.imbrace.co",
      "description": "Product"
    },
    {
      "url": "https://app-gateway.demo.imbrace.co",
      "description": "Demo"
    },
    {
      "url": "https://app-gateway.dev.imbrace.co",
      "description": "Dev"
    }
  ],
  "tags": [
    {
      "name": "Counts",
      "description": "How many conversations there are, by view, team and channel."
    },
    {
      "name": "Conversations",
      "description": "Conversations of web channels."
    },
    {
      "name": "Messages",
      "description": "What a contact reads and sends in its conversation."
    },
    {
      "name": "Organization messages",
      "description": "Messages of a whole organization, found with Meilisearch."
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
        "summary": "Get conversation view count by business unit",
        "description": "Counts the conversations of the caller's organization by view and by team. Every team of the organization has a\nkey of its own, its id; `null` counts the conversations of no team. A conversation counts in `all`, in one team\nor `null`, and in each view that it is in.\n\nThe page's curl lines of this and the next call send a broken header (`x-access-:` with a URL) and no token.\n",
        "tags": [
          "Counts"
        ],
        "externalDocs": {
          "description": "1. Get Conversation View Count by Business Unit",
          "url": "https://imbrace.co"
        },
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
            "description": "What `q` names. Given alone, or without it, either is a bad request (inferred).",
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
            "description": "Only conversations and teams of this one; where there is no such one, all counts are 0 (inferred).",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "bu_imbrace_testing"
          }
        ],
        "responses": {
          "200": {
            "description": "The counts.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ViewCounts"
                },
                "examples": {
                  "businessUnit": {
                    "summary": "Counts of one business unit",
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
        "summary": "Channel conversation count",
        "description": "Counts the conversations of the caller's organization by channel type, all of them or those of a view. `all` is\nthe sum of the channel types. The page prints the curl line of the call before this one here.\n",
        "tags": [
          "Counts"
        ],
        "externalDocs": {
          "description": "2. Channel Conversation Count",
          "url": "https://imbrace.co"
        },
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
            "description": "Only conversations in this view. The page has `all`; the others are the views it counts (inferred).",
            "schema": {
              "$ref": "#/components/schemas/View"
            },
            "example": "all"
          },
          {
            "name": "team_id",
            "in": "query",
            "x-evidence": "companion",
            "description": "Only conversations of this team.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "t_imbrace_default_team"
          }
        ],
        "responses": {
          "200": {
            "description": "The counts.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelCounts"
                },
                "examples": {
                  "all": {
                    "summary": "All conversations",
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
            "description": "A parameter breaks a rule, or there is no such team.",
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
        "summary": "Get all chatrooms (conversations)",
        "description": "Retrieve a count of conversations segmented by channel type (web, WhatsApp, Facebook, etc.): those of a team.\n`all` is the sum of the channel types, and the number that `_views_count` has under the team's id.\n",
        "tags": [
          "Counts"
        ],
        "externalDocs": {
          "description": "3. Get All Chatroom (conversation)",
          "url": "https://imbrace.co"
        },
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
            "description": "Only conversations of this team. Without it, those of all teams, as the SDK may leave it out.",
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
            "description": "Only conversations in this view.",
            "schema": {
              "$ref": "#/components/schemas/View"
            },
            "example": "all"
          }
        ],
        "responses": {
          "200": {
            "description": "The counts.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelCounts"
                },
                "examples": {
                  "team": {
                    "summary": "Conversations of one team",
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
            "description": "There is no such team in the caller's organization, or a parameter breaks a rule.",
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
        "summary": "Create a conversation",
        "description": "Creates a contact and its conversation on the web channel of the token. The id of the contact then is a token\nthat reads and sends messages of the conversation. A person's token opens it on the organization's own web\nchannel (inferred).\n",
        "tags": [
          "Conversations"
        ],
        "externalDocs": {
          "description": "4. Create Conversation",
          "url": "https://imbrace.co"
        },
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
          "description": "No data required. A body that brings some is refused (inferred), as it would be lost.",
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
            "description": "The new conversation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Conversation"
                },
                "examples": {
                  "created": {
                    "summary": "A conversation of a new guest",
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
                "description": "Search the messages of its organization.",
                "parameters": {
                  "organization_id": "$response.body#/organization_id"
                }
              },
              "fetchItsMessages": {
                "operationId": "fetchMessages",
                "description": "Fetch its messages.",
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
            "description": "The request brings data, or what is no JSON.",
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
        "summary": "Get conversation messages",
        "description": "Messages of the conversation of the contact whose id is the token, the newest first. A person's token stands in\nfor the contact of the conversation that the page prints (inferred).\n\nThe page's curl line has `--data ''`, with which curl sends a POST; add `--get`.\n",
        "tags": [
          "Messages"
        ],
        "externalDocs": {
          "description": "5. Get Conversation Messages",
          "url": "https://imbrace.co"
        },
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
            "description": "Number of messages per page. The bounds are inferred; beyond them the request is refused.",
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
            "description": "Number of messages to skip for pagination. The bound is inferred.",
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
            "description": "A page of messages.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MessagePage"
                },
                "examples": {
                  "firstPage": {
                    "summary": "Two of the ten messages of the first page",
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
                "description": "Search all messages of the organization.",
                "parameters": {
                  "organization_id": "$response.body#/data/0/organization_id"
                }
              }
            }
          },
          "400": {
            "description": "A parameter breaks a rule.",
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
        "summary": "Send a message to a conversation",
        "description": "Sends a message to the conversation of the contact whose id is the token. A person's token stands in for the\ncontact of the conversation that the page prints (inferred).\n\nInferred: what the message's type does not ask for is not kept, and a conversation that was answered or closed\nwaits for a representative again.\n",
        "tags": [
          "Messages"
        ],
        "externalDocs": {
          "description": "6. Send Message to Conversation",
          "url": "https://imbrace.co"
        },
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
                  "summary": "Text",
                  "value": {
                    "type": "text",
                    "text": "Hello"
                  }
                },
                "anotherText": {
                  "summary": "Text, from the list of message types",
                  "value": {
                    "type": "text",
                    "text": "Hello World"
                  }
                },
                "image": {
                  "summary": "Image",
                  "value": {
                    "type": "image",
                    "url": "http://image.url",
                    "caption": "Image caption"
                  }
                },
                "quickReply": {
                  "summary": "Quick reply",
                  "value": {
                    "type": "quick_reply",
                    "title": "title from reponse options",
                    "payload": "what ever payload provided in quick_replies option"
                  }
                },
                "file": {
                  "summary": "File",
                  "value": {
                    "type": "file",
                    "url": "http://pdf.url",
                    "caption": "this url is invalid XD1"
                  }
                },
                "pdf": {
                  "summary": "PDF",
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
            "description": "The message was sent.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Message"
                },
                "examples": {
                  "sent": {
                    "summary": "The sent message",
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
                "description": "Find it again among all messages of the organization.",
                "parameters": {
                  "organization_id": "$response.body#/organization_id"
                }
              }
            }
          },
          "400": {
            "description": "The body is no message of one of the five types, or the contact's conversation does not exist.",
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
        "summary": "Search organization messages",
        "description": "Search for messages within an organization using Meilisearch. Best matches come first, then the newest; without\n`q`, every message matches.\n\nInferred: all words must occur in the message's texts (`text`, `title`, `payload`, `caption`). By Meilisearch's\nown defaults, the last one may be the beginning of a word, case and accents do not matter, and a word of five\nletters may differ in one, a word of nine in two.\n",
        "tags": [
          "Organization messages"
        ],
        "externalDocs": {
          "description": "7. Search Organization Messages",
          "url": "https://imbrace.co"
        },
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
                  "summary": "The newest hundred",
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
            "description": "What was found.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchAnswer"
                },
                "examples": {
                  "hit": {
                    "summary": "One hit",
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
                "description": "Fetch the conversation of the best match.",
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
        "summary": "Fetch organization messages",
        "description": "Fetch messages from an organization with specific filters using Meilisearch, the newest first.\n\nThe filter is an expression of Meilisearch: `=`, `!=`, `>`, `>=`, `<`, `<=`, `TO`, `IN […]`, `EXISTS`,\n`IS NULL`, `IS EMPTY`, `CONTAINS`, `STARTS WITH`, those in words also with `NOT` (`NOT IN`, `IS NOT NULL`, …),\njoined with `NOT`, `AND`, `OR` and parentheses, in this order of precedence. Values are bare words, or quoted\n(`\"` or `'`). Attributes are those of the answered messages, dots between names. Every attribute can be\nfiltered by; text compares without regard to case; an array matches where one of its elements does; a blank\nfilter matches everything (all inferred, after Meilisearch's documentation).\n",
        "tags": [
          "Organization messages"
        ],
        "externalDocs": {
          "description": "8. Fetch Organization Messages",
          "url": "https://imbrace.co"
        },
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
                  "summary": "By the value of a custom field",
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
            "description": "The messages that the filter lets through.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FetchAnswer"
                },
                "examples": {
                  "none": {
                    "summary": "None",
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
        "name": "X-Access-Token",
        "description": "Tokens begin with what they stand for: `acc_` a signed-in person, `api_` an API key, `ch_` a web channel, `con_`\na contact (companion). Here persons and API keys have the role `account`, the others `channel` and `contact`.\n"
      }
    },
    "parameters": {
      "OrganizationId": {
        "name": "organization_id",
        "in": "path",
        "required": true,
        "description": "An organization that the token belongs to; any other is not found (inferred).",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "org_imbrace"
      }
    },
    "responses": {
      "InvalidParameters": {
        "description": "A parameter breaks a rule.",
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
        "description": "The body breaks a rule, the filter cannot be read, or the token belongs to no such organization.",
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
        "description": "The token is missing or unknown.",
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
        "description": "The token is missing or unknown.",
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
        "description": "A token of this kind may not do this.",
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
        "description": "The request body is over 1 MiB.",
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
        "description": "The server failed.",
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
        "description": "By view, by team id, and `null` for no team.",
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
            "description": "Those assigned to the caller.",
            "$ref": "#/components/schemas/Count"
          },
          "closed": {
            "$ref": "#/components/schemas/Count"
          },
          "spam": {
            "$ref": "#/components/schemas/Count"
          },
          "online": {
            "description": "Those whose contact is online.",
            "$ref": "#/components/schemas/Count"
          },
          "rep_needed": {
            "description": "Those that wait for a representative.",
            "$ref": "#/components/schemas/Count"
          },
          "pending": {
            "description": "Those that wait for the contact.",
            "$ref": "#/components/schemas/Count"
          },
          "soon_to_be": {
            "description": "Those that are soon to be overdue.",
            "$ref": "#/components/schemas/Count"
          },
          "overdue": {
            "description": "Those that have waited for a representative for too long.",
            "$ref": "#/components/schemas/Count"
          },
          "null": {
            "description": "Those of no team.",
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
        "description": "By channel type, and their sum.",
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
        "description": "Exactly these (companion).",
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
            "description": "Also the token with which the contact reads and sends messages.",
            "type": "string",
            "pattern": "^con_"
          },
          "status": {
            "description": "An open set; the page names `active`.",
            "type": "string",
            "minLength": 1,
            "examples": [
              "active"
            ]
          },
          "name": {
            "description": "Of a guest, `Guest#<number>@<day of creation, UTC>`.",
            "type": "string",
            "minLength": 1,
            "examples": [
              "Guest#753342@7 Apr 2022"
            ]
          },
          "timestamp": {
            "description": "When it was created.",
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
            "description": "Empty for none.",
            "type": "string"
          }
        }
      },
      "MessageType": {
        "description": "Exactly these (companion).",
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
            "description": "The contact, or the user who answers it.",
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
        "description": "A message without its channel.",
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
        "description": "What it holds depends on the message's type; for `image`, `file` and `pdf` it is what was sent (inferred).",
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
            "description": "Always empty here.",
            "type": "object"
          },
          "has_more": {
            "description": "Whether there are messages beyond this page.",
            "type": "boolean"
          },
          "count": {
            "description": "The number of messages in the conversation.",
            "$ref": "#/components/schemas/Count"
          },
          "total": {
            "description": "The number of messages on this page.",
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
        "description": "Not blank (inferred).",
        "type": "string",
        "pattern": "\\S"
      },
      "WebAddress": {
        "description": "Nothing needs to be there, as the page's own examples show.",
        "type": "string",
        "format": "uri",
        "pattern": "^https?://"
      },
      "SearchRequest": {
        "type": "object",
        "properties": {
          "q": {
            "description": "Search query string.",
            "type": "string",
            "default": ""
          },
          "limit": {
            "description": "Maximum number of results to return. The bounds are inferred; the upper one is Meilisearch's own.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000,
            "default": 100
          },
          "offset": {
            "description": "Number of results to skip, as the answer's `offset` implies.",
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
            "description": "Filter expression for field values.",
            "type": "string",
            "examples": [
              "fields.64ba48e32261fdc660addf02 = Male"
            ]
          },
          "limit": {
            "description": "Maximum number of results to return. The default is Meilisearch's own (inferred).",
            "type": "integer",
            "minimum": 0,
            "default": 20
          },
          "offset": {
            "description": "Number of results to skip, as the answer's `offset` implies.",
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
                "description": "The request's `q`.",
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
                "description": "The number of messages that match.",
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
                "description": "The number of messages that the filter lets through.",
                "$ref": "#/components/schemas/Count"
              }
            }
          }
        }
      },
      "MessageDocument": {
        "description": "A message as the search engine keeps it.",
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
            "description": "Values of custom fields by their id, as the page's filter on `fields.64ba48e32261fdc660addf02` implies.",
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
        "description": "The message's content, with what the vendor's services note beside it.",
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
            "description": "Of a `text`.",
            "type": "string"
          },
          "title": {
            "description": "Of a `quick_reply`.",
            "type": "string"
          },
          "payload": {
            "description": "Of a `quick_reply`.",
            "type": "string"
          },
          "url": {
            "description": "Of an `image`, `file` or `pdf`.",
            "type": "string"
          },
          "caption": {
            "description": "Of an `image`, `file` or `pdf`.",
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
            "description": "40000 comes with status 400, 40001 with 401; the other codes are inferred.",
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
        "description": "Has no code.",
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
