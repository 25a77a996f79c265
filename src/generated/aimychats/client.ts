// machine-written by npm run generate from openapi/aimychats.yaml; do not edit

export const contract = {
  "servers": [
    "https://api.aimychats.com/v1"
  ],
  "security": {
    "type": "http",
    "scheme": "bearer"
  },
  "errors": {
    "message": [
      "/error/message"
    ],
    "retryAfter": [
      "/error/retry_after"
    ],
    "retryAfterHeader": "Retry-After"
  },
  "lists": {
    "listConversations": {
      "method": "get",
      "path": "/conversations",
      "pathParameters": [],
      "pagination": {
        "style": "page",
        "request": {
          "page": "page",
          "size": "per_page"
        },
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
      }
    },
    "listAttachments": {
      "method": "get",
      "path": "/conversations/{id}/attachments",
      "pathParameters": [
        "id"
      ],
      "pagination": {
        "style": "whole",
        "response": {
          "items": "/data"
        }
      }
    },
    "listWebhooks": {
      "method": "get",
      "path": "/webhooks",
      "pathParameters": [],
      "pagination": {
        "style": "whole",
        "response": {
          "items": "/data"
        }
      }
    }
  }
} as const;
