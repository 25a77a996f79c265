// machine-written by npm run generate from openapi/inbox.yaml; do not edit

export const contract = {
  "servers": [
    "https://inbox.example/api"
  ],
  "security": {
    "type": "apiKey",
    "name": "session",
    "in": "cookie"
  },
  "errors": {
    "message": [
      "/error"
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
        "style": "page",
        "request": {
          "page": "page",
          "size": "per_page"
        },
        "response": {
          "items": "/data",
          "page": "/page",
          "size": "/per_page",
          "total": "/total"
        }
      }
    },
    "listMessages": {
      "method": "get",
      "path": "/conversations/{id}/messages",
      "pathParameters": [
        "id"
      ],
      "pagination": {
        "style": "page",
        "request": {
          "page": "page",
          "size": "per_page"
        },
        "response": {
          "items": "/data",
          "page": "/page",
          "size": "/per_page",
          "total": "/total"
        }
      }
    },
    "listContacts": {
      "method": "get",
      "path": "/contacts",
      "pathParameters": [],
      "pagination": {
        "style": "page",
        "request": {
          "page": "page",
          "size": "per_page"
        },
        "response": {
          "items": "/data",
          "page": "/page",
          "size": "/per_page",
          "total": "/total"
        }
      }
    },
    "listChannels": {
      "method": "get",
      "path": "/channels",
      "pathParameters": [],
      "pagination": {
        "style": "page",
        "request": {
          "page": "page",
          "size": "per_page"
        },
        "response": {
          "items": "/data",
          "page": "/page",
          "size": "/per_page",
          "total": "/total"
        }
      }
    },
    "listAutomations": {
      "method": "get",
      "path": "/automations",
      "pathParameters": [],
      "pagination": {
        "style": "page",
        "request": {
          "page": "page",
          "size": "per_page"
        },
        "response": {
          "items": "/data",
          "page": "/page",
          "size": "/per_page",
          "total": "/total"
        }
      }
    },
    "listAgents": {
      "method": "get",
      "path": "/agents",
      "pathParameters": [],
      "pagination": {
        "style": "page",
        "request": {
          "page": "page",
          "size": "per_page"
        },
        "response": {
          "items": "/data",
          "page": "/page",
          "size": "/per_page",
          "total": "/total"
        }
      }
    }
  }
} as const;
