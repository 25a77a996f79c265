// machine-written by npm run generate from src/apis; do not edit

export const overviews = [
  {
    "described": {
      "name": "icecore",
      "title": "IceCore REST API",
      "version": "1",
      "basePath": "/icecore/api/v1",
      "servers": [
        "https://icecore.ai/api/v1"
      ],
      "operations": [
        {
          "operationId": "listConversations",
          "method": "GET",
          "path": "/conversations",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/conversations?page=1&limit=20&status=open&channel=whatsapp"
        },
        {
          "operationId": "sendMessage",
          "method": "POST",
          "path": "/messages/send",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/messages/send"
        },
        {
          "operationId": "getAnalytics",
          "method": "GET",
          "path": "/analytics",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/analytics?days=30&metric=total"
        }
      ],
      "credentials": [
        {
          "name": "full",
          "description": "May do everything.",
          "headers": {
            "Authorization": "Bearer sk_live_parley_full"
          },
          "roles": [
            "read",
            "write",
            "conversations",
            "analytics"
          ],
          "expired": false
        },
        {
          "name": "read-only",
          "description": "May read conversations and analytics, not send.",
          "headers": {
            "Authorization": "Bearer sk_live_parley_read_only"
          },
          "roles": [
            "read"
          ],
          "expired": false
        },
        {
          "name": "no-conversations",
          "description": "May read analytics only.",
          "headers": {
            "Authorization": "Bearer sk_live_parley_no_conversations"
          },
          "roles": [
            "analytics"
          ],
          "expired": false
        },
        {
          "name": "expired",
          "description": "Was valid once.",
          "headers": {
            "Authorization": "Bearer sk_live_parley_expired"
          },
          "roles": [
            "read",
            "write",
            "conversations",
            "analytics"
          ],
          "expired": true
        }
      ]
    },
    "secrets": [
      "sk_live_parley_full",
      "sk_live_parley_read_only",
      "sk_live_parley_no_conversations",
      "sk_live_parley_expired"
    ]
  },
  {
    "described": {
      "name": "aimychats",
      "title": "AImyChats API",
      "version": "v1",
      "basePath": "/aimychats/v1",
      "servers": [
        "https://api.aimychats.com/v1"
      ],
      "operations": [
        {
          "operationId": "listConversations",
          "method": "GET",
          "path": "/conversations",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/conversations?page=1&per_page=20&status=completed&source=email&search=pricing&sort=-created_at"
        },
        {
          "operationId": "createConversation",
          "method": "POST",
          "path": "/conversations",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations"
        },
        {
          "operationId": "searchConversations",
          "method": "POST",
          "path": "/conversations/search",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/search"
        },
        {
          "operationId": "getConversation",
          "method": "GET",
          "path": "/conversations/{id}",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_123"
        },
        {
          "operationId": "deleteConversation",
          "method": "DELETE",
          "path": "/conversations/{id}",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_123"
        },
        {
          "operationId": "updateConversation",
          "method": "PATCH",
          "path": "/conversations/{id}",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_123"
        },
        {
          "operationId": "createSummary",
          "method": "POST",
          "path": "/conversations/{id}/summaries",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_123/summaries"
        },
        {
          "operationId": "listAttachments",
          "method": "GET",
          "path": "/conversations/{id}/attachments",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_123/attachments"
        },
        {
          "operationId": "uploadAttachment",
          "method": "POST",
          "path": "/conversations/{id}/attachments",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_123/attachments"
        },
        {
          "operationId": "deleteAttachment",
          "method": "DELETE",
          "path": "/attachments/{id}",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/attachments/att_123"
        },
        {
          "operationId": "getAccount",
          "method": "GET",
          "path": "/account",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/account"
        },
        {
          "operationId": "getUsage",
          "method": "GET",
          "path": "/account/usage",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/account/usage?from=2024-01-01&to=2024-01-31"
        },
        {
          "operationId": "createExport",
          "method": "POST",
          "path": "/exports",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/exports"
        },
        {
          "operationId": "getExport",
          "method": "GET",
          "path": "/exports/{id}",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/exports/export_123"
        },
        {
          "operationId": "testAuthentication",
          "method": "GET",
          "path": "/auth/test",
          "evidence": "companion",
          "servedBy": "handler",
          "example": "/auth/test"
        },
        {
          "operationId": "listWebhooks",
          "method": "GET",
          "path": "/webhooks",
          "evidence": "companion",
          "servedBy": "inferred",
          "example": "/webhooks"
        },
        {
          "operationId": "createWebhook",
          "method": "POST",
          "path": "/webhooks",
          "evidence": "companion",
          "servedBy": "handler",
          "example": "/webhooks"
        },
        {
          "operationId": "deleteWebhook",
          "method": "DELETE",
          "path": "/webhooks/{webhook_id}",
          "evidence": "companion",
          "servedBy": "inferred",
          "example": "/webhooks/webhook_123"
        },
        {
          "operationId": "updateWebhook",
          "method": "PATCH",
          "path": "/webhooks/{webhook_id}",
          "evidence": "companion",
          "servedBy": "inferred",
          "example": "/webhooks/webhook_123"
        },
        {
          "operationId": "testWebhook",
          "method": "POST",
          "path": "/webhooks/{webhook_id}/test",
          "evidence": "companion",
          "servedBy": "handler",
          "example": "/webhooks/webhook_123/test"
        },
        {
          "operationId": "retryWebhookEvent",
          "method": "POST",
          "path": "/webhooks/{webhook_id}/events/{event_id}/retry",
          "evidence": "companion",
          "servedBy": "handler",
          "example": "/webhooks/webhook_123/events/evt_123/retry"
        }
      ],
      "credentials": [
        {
          "name": "full",
          "description": "May do everything.",
          "headers": {
            "Authorization": "Bearer aimy_parley_full"
          },
          "roles": [
            "read",
            "write",
            "delete",
            "admin"
          ],
          "expired": false
        },
        {
          "name": "read-write",
          "description": "May read, create and change, not delete, as the key of the documented example.",
          "headers": {
            "Authorization": "Bearer aimy_parley_read_write"
          },
          "roles": [
            "read",
            "write"
          ],
          "expired": false
        },
        {
          "name": "read-only",
          "description": "May read.",
          "headers": {
            "Authorization": "Bearer aimy_parley_read_only"
          },
          "roles": [
            "read"
          ],
          "expired": false
        },
        {
          "name": "revoked",
          "description": "Was valid once.",
          "headers": {
            "Authorization": "Bearer aimy_parley_revoked"
          },
          "roles": [
            "read",
            "write",
            "delete",
            "admin"
          ],
          "expired": true
        }
      ]
    },
    "secrets": [
      "aimy_parley_full",
      "aimy_parley_read_write",
      "aimy_parley_read_only",
      "aimy_parley_revoked"
    ]
  },
  {
    "described": {
      "name": "inbox",
      "title": "Omnichannel Inbox REST API",
      "version": "1",
      "basePath": "/inbox/api",
      "servers": [
        "https://inbox.example/api"
      ],
      "operations": [
        {
          "operationId": "listConversations",
          "method": "GET",
          "path": "/conversations",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/conversations?status=open&channel_type=whatsapp&tag=order&search=order&page=1&per_page=20"
        },
        {
          "operationId": "createConversation",
          "method": "POST",
          "path": "/conversations",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations"
        },
        {
          "operationId": "getConversation",
          "method": "GET",
          "path": "/conversations/{id}",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_1"
        },
        {
          "operationId": "updateConversationStatus",
          "method": "POST",
          "path": "/conversations/{id}/status",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/conversations/conv_1/status"
        },
        {
          "operationId": "addTag",
          "method": "POST",
          "path": "/conversations/{id}/tags",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_1/tags"
        },
        {
          "operationId": "removeTag",
          "method": "DELETE",
          "path": "/conversations/{id}/tags/{tag}",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_1/tags/order"
        },
        {
          "operationId": "assignConversation",
          "method": "POST",
          "path": "/conversations/{id}/assign",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_1/assign"
        },
        {
          "operationId": "listMessages",
          "method": "GET",
          "path": "/conversations/{id}/messages",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/conversations/conv_1/messages?page=1&per_page=20"
        },
        {
          "operationId": "sendMessage",
          "method": "POST",
          "path": "/conversations/{id}/messages",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/conversations/conv_1/messages"
        },
        {
          "operationId": "suggestReply",
          "method": "GET",
          "path": "/ai-suggest",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/ai-suggest?conversation_id=conv_1"
        },
        {
          "operationId": "listContacts",
          "method": "GET",
          "path": "/contacts",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/contacts?page=1&per_page=20"
        },
        {
          "operationId": "createContact",
          "method": "POST",
          "path": "/contacts",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/contacts"
        },
        {
          "operationId": "getContact",
          "method": "GET",
          "path": "/contacts/{id}",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/contacts/cont_1"
        },
        {
          "operationId": "deleteContact",
          "method": "DELETE",
          "path": "/contacts/{id}",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/contacts/cont_1"
        },
        {
          "operationId": "updateContact",
          "method": "PATCH",
          "path": "/contacts/{id}",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/contacts/cont_1"
        },
        {
          "operationId": "listChannels",
          "method": "GET",
          "path": "/channels",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/channels?page=1&per_page=20"
        },
        {
          "operationId": "createChannel",
          "method": "POST",
          "path": "/channels",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/channels"
        },
        {
          "operationId": "deleteChannel",
          "method": "DELETE",
          "path": "/channels/{id}",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/channels/chan_1"
        },
        {
          "operationId": "updateChannel",
          "method": "PATCH",
          "path": "/channels/{id}",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/channels/chan_1"
        },
        {
          "operationId": "listAutomations",
          "method": "GET",
          "path": "/automations",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/automations?page=1&per_page=20"
        },
        {
          "operationId": "createAutomation",
          "method": "POST",
          "path": "/automations",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/automations"
        },
        {
          "operationId": "toggleAutomation",
          "method": "POST",
          "path": "/automations/{id}/toggle",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/automations/auto_1/toggle"
        },
        {
          "operationId": "deleteAutomation",
          "method": "DELETE",
          "path": "/automations/{id}",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/automations/auto_1"
        },
        {
          "operationId": "getAnalytics",
          "method": "GET",
          "path": "/analytics",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/analytics?days=30"
        },
        {
          "operationId": "listAgents",
          "method": "GET",
          "path": "/agents",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/agents?page=1&per_page=20"
        },
        {
          "operationId": "createAgent",
          "method": "POST",
          "path": "/agents",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/agents"
        },
        {
          "operationId": "updateAgentRole",
          "method": "POST",
          "path": "/agents/{id}/role",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/agents/agent_2/role"
        },
        {
          "operationId": "deleteAgent",
          "method": "DELETE",
          "path": "/agents/{id}",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/agents/agent_2"
        },
        {
          "operationId": "getWorkspace",
          "method": "GET",
          "path": "/settings/workspace",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/settings/workspace"
        },
        {
          "operationId": "updateWorkspace",
          "method": "POST",
          "path": "/settings/workspace",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/settings/workspace"
        },
        {
          "operationId": "changePassword",
          "method": "POST",
          "path": "/settings/password",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/settings/password"
        }
      ],
      "credentials": [
        {
          "name": "full",
          "description": "A session of an admin, who may do everything.",
          "headers": {
            "Cookie": "session=parley-inbox-full"
          },
          "roles": [
            "admin"
          ],
          "expired": false
        },
        {
          "name": "admin",
          "description": "Another session of the same admin.",
          "headers": {
            "Cookie": "session=parley-inbox-admin"
          },
          "roles": [
            "admin"
          ],
          "expired": false
        },
        {
          "name": "agent",
          "description": "A session of an agent, who may do what is not for admins only.",
          "headers": {
            "Cookie": "session=parley-inbox-agent"
          },
          "roles": [
            "agent"
          ],
          "expired": false
        }
      ]
    },
    "secrets": [
      "parley-inbox-full",
      "parley-inbox-admin",
      "parley-inbox-agent"
    ]
  },
  {
    "described": {
      "name": "inkeep",
      "title": "Inkeep Analytics API",
      "version": "1",
      "basePath": "/inkeep",
      "servers": [
        "https://api.analytics.inkeep.com"
      ],
      "operations": [
        {
          "operationId": "listConversations",
          "method": "GET",
          "path": "/conversations",
          "evidence": "documented",
          "servedBy": "inferred",
          "example": "/conversations?limit=20&offset=0"
        }
      ],
      "credentials": [
        {
          "name": "full",
          "description": "The key of an API integration, which may do everything.",
          "headers": {
            "Authorization": "Bearer parley_api_integration_key"
          },
          "roles": [
            "api-integration"
          ],
          "expired": false
        },
        {
          "name": "forbidden",
          "description": "The key of a web integration, which may not read conversations.",
          "headers": {
            "Authorization": "Bearer parley_web_integration_key"
          },
          "roles": [],
          "expired": false
        }
      ]
    },
    "secrets": [
      "parley_api_integration_key",
      "parley_web_integration_key"
    ]
  },
  {
    "described": {
      "name": "imbrace",
      "title": "iMBrace Conversations API",
      "version": "1",
      "basePath": "/imbrace",
      "servers": [
        "https://app-gateway.imbrace.co",
        "https://app-gateway.demo.imbrace.co",
        "https://app-gateway.dev.imbrace.co"
      ],
      "operations": [
        {
          "operationId": "getViewCounts",
          "method": "GET",
          "path": "/v2/backend/team_conversations/_views_count",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/v2/backend/team_conversations/_views_count?type=business_unit_id&q=bu_imbrace_testing"
        },
        {
          "operationId": "getChannelCounts",
          "method": "GET",
          "path": "/v2/backend/channels/_conv_count",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/v2/backend/channels/_conv_count?view=all&team_id=t_imbrace_default_team"
        },
        {
          "operationId": "getTeamChannelCounts",
          "method": "GET",
          "path": "/v1/backend/channels/_conv_count",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/v1/backend/channels/_conv_count?team_id=t_4ffefd06-ab08-4035-9c21-6ab5e97271cf&view=all"
        },
        {
          "operationId": "createConversation",
          "method": "POST",
          "path": "/v1/backend/conversation",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/v1/backend/conversation"
        },
        {
          "operationId": "listMessages",
          "method": "GET",
          "path": "/v1/backend/conversation_messages",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/v1/backend/conversation_messages?limit=10&skip=0"
        },
        {
          "operationId": "sendMessage",
          "method": "POST",
          "path": "/v1/backend/conversation_messages",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/v1/backend/conversation_messages"
        },
        {
          "operationId": "searchMessages",
          "method": "POST",
          "path": "/v1/backend/meilisearch/{organization_id}/search",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/v1/backend/meilisearch/org_imbrace/search"
        },
        {
          "operationId": "fetchMessages",
          "method": "POST",
          "path": "/v1/backend/meilisearch/{organization_id}/fetch",
          "evidence": "documented",
          "servedBy": "handler",
          "example": "/v1/backend/meilisearch/org_imbrace/fetch"
        }
      ],
      "credentials": [
        {
          "name": "full",
          "description": "A person of org_imbrace and of the organization of the search example. May do everything; reads and sends messages as the contact of conv_testing_conversation1.",
          "headers": {
            "X-Access-Token": "acc_20bea5ac-9e26-4864-b60f-ae7834c2c63e"
          },
          "roles": [
            "account"
          ],
          "expired": false
        },
        {
          "name": "channel",
          "description": "A web channel. Opens conversations.",
          "headers": {
            "X-Access-Token": "ch_a97ef358-3625-412a-a328-8f5661f13ef1"
          },
          "roles": [
            "channel"
          ],
          "expired": false
        },
        {
          "name": "contact",
          "description": "The contact of conv_testing_conversation1. Reads and sends its messages, as any contact does with its own id for a token.",
          "headers": {
            "X-Access-Token": "con_test_contact"
          },
          "roles": [
            "contact"
          ],
          "expired": false
        }
      ]
    },
    "secrets": [
      "acc_20bea5ac-9e26-4864-b60f-ae7834c2c63e",
      "ch_a97ef358-3625-412a-a328-8f5661f13ef1",
      "con_test_contact"
    ]
  }
] as const;
