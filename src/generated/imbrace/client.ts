// machine-written by npm run generate from openapi/imbrace.yaml; do not edit

export const contract = {
  "servers": [
    "https://app-gateway.imbrace.co",
    "https://app-gateway.demo.imbrace.co",
    "https://app-gateway.dev.imbrace.co"
  ],
  "security": {
    "type": "apiKey",
    "name": "X-Access-Token",
    "in": "header"
  },
  "errors": {
    "message": [
      "/message"
    ],
    "retryAfter": [],
    "retryAfterHeader": "Retry-After"
  },
  "lists": {
    "listMessages": {
      "method": "get",
      "path": "/v1/backend/conversation_messages",
      "pathParameters": [],
      "pagination": {
        "style": "offset",
        "request": {
          "offset": "skip",
          "size": "limit"
        },
        "response": {
          "items": "/data",
          "total": "/count",
          "count": "/total",
          "hasMore": "/has_more"
        }
      }
    }
  }
} as const;
