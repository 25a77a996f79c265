// machine-written by npm run generate from openapi/icecore.yaml; do not edit

export const contract = {
  "servers": [
    "https://icecore.ai/api/v1"
  ],
  "security": {
    "type": "http",
    "scheme": "bearer"
  },
  "errors": {
    "message": [
      "/error"
    ],
    "retryAfter": [
      "/retry_after"
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
          "size": "limit"
        },
        "response": {
          "items": "/data",
          "page": "/pagination/page",
          "size": "/pagination/limit",
          "total": "/pagination/total",
          "pages": "/pagination/pages"
        }
      }
    }
  }
} as const;
