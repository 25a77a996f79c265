// machine-written by npm run generate from openapi/inkeep.yaml; do not edit

export const contract = {
  "servers": [
    "https://api.analytics.inkeep.com"
  ],
  "security": {
    "type": "http",
    "scheme": "bearer"
  },
  "errors": {
    "message": [
      "/detail",
      "/error/message"
    ],
    "retryAfter": [],
    "retryAfterHeader": "Retry-After"
  },
  "lists": {
    "listConversations": {
      "method": "get",
      "path": "/conversations",
      "pathParameters": [],
      "pagination": {
        "style": "offset",
        "request": {
          "offset": "offset",
          "size": "limit"
        },
        "response": {
          "items": "/conversations",
          "total": "/total",
          "size": "/pageSize",
          "count": "/count"
        }
      }
    }
  }
} as const;
