// machine-written by npm run generate from openapi/icecore.yaml; do not edit

export type paths = {
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description Conversations of the workspace, a page at a time. The page states no order; the most recently active
         *     conversation comes first, as in the vendor's inbox.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Sends a text message to the customer of a conversation. WhatsApp only, and only within 24 hours of the
         *     customer's last message. The page gives no status for either; both are a 400 here, as the request cannot
         *     succeed as it stands and a 403 of this API speaks of the key's permissions.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get workspace metrics
         * @description Counts of the conversations created in the last `days` whole days (UTC), today included. `metric` chooses one
         *     of three bodies.
         */
        get: operations["getAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @enum {string} */
        ConversationStatus: "open" | "in_progress" | "closed";
        /**
         * @description An open set; `whatsapp` and `telegram` are named by the page.
         * @example whatsapp
         * @example telegram
         */
        Channel: string;
        Conversation: {
            /** @example conv_123 */
            _id: string;
            status: components["schemas"]["ConversationStatus"];
            channel: components["schemas"]["Channel"];
            /** Format: date-time */
            createdAt: string;
            classification: components["schemas"]["Classification"];
            /**
             * @description The customer's phone number, digits only, as a string.
             * @example 77001234567
             */
            user: string;
        };
        Classification: {
            /**
             * @description An open set; `Support`, `Sales` and `Complaint` are named by the page.
             * @example Support
             * @example Sales
             * @example Complaint
             */
            category: string;
            /**
             * @description An open set; `medium` is named by the page.
             * @example medium
             */
            priority: string;
            summary: string;
        };
        Pagination: {
            page: number;
            limit: number;
            total: number;
            pages: number;
        };
        ConversationPage: {
            data: components["schemas"]["Conversation"][];
            pagination: components["schemas"]["Pagination"];
        };
        SendMessageRequest: {
            conversationId: string;
            /** @description The message. The upper bound is that of a WhatsApp text message. */
            text: string;
        };
        SentMessage: {
            /** @constant */
            success: true;
            /** @example msg_abc123 */
            messageId: string;
            /** Format: date-time */
            sentAt: string;
        };
        TotalMetrics: {
            period: {
                days: number;
                /**
                 * Format: date-time
                 * @description Midnight (UTC) of the first day.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description The last second (UTC) of the last day.
                 */
                end: string;
            };
            metrics: {
                total: number;
                by_status: {
                    status: components["schemas"]["ConversationStatus"];
                    count: number;
                }[];
                by_channel: {
                    channel: components["schemas"]["Channel"];
                    count: number;
                }[];
            };
        };
        DailyMetrics: {
            daily: {
                /** Format: date */
                date: string;
                count: number;
            }[];
        };
        CategoryMetrics: {
            categories: {
                category: string;
                count: number;
            }[];
        };
        Error: {
            error: string;
        };
        RateLimitError: {
            error: string;
            /** @description Seconds to wait. */
            retry_after: number;
        };
    };
    responses: {
        /** @description The client's copy is current. */
        NotModified: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter breaks a rule. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing, unknown or expired. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key may not read conversations. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such conversation. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request body is over 1 MiB. */
        PayloadTooLarge: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's requests of this window are used up. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitError"];
            };
        };
        /** @description The server failed. */
        ServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Entity tags the client holds; a match is answered with 304 and no body (RFC 9110, 13.1.2).
         * @example "0123456789abcdef"
         */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests allowed per window and API key.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 45
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends, in seconds since the Unix epoch.
         * @example 1635724800
         */
        RateLimitReset: number;
        /**
         * @description Strong entity tag of the answer, "when available" (Best Practices).
         * @example "0123456789abcdef"
         */
        ETag: string;
    };
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description Page number.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Results per page. More than the maximum is answered with the maximum, as `pagination.limit` then says.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Only conversations with this status.
                 * @example open
                 */
                status?: components["schemas"]["ConversationStatus"];
                /**
                 * @description Only conversations of this channel (`whatsapp`, `telegram`, …).
                 * @example whatsapp
                 */
                channel?: components["schemas"]["Channel"];
            };
            header?: {
                /**
                 * @description Entity tags the client holds; a match is answered with 304 and no body (RFC 9110, 13.1.2).
                 * @example "0123456789abcdef"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMessage"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The API key may not send messages. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description Time period in days.
                 * @example 30
                 */
                days?: number;
                /**
                 * @description Type of metrics.
                 * @example total
                 */
                metric?: "total" | "daily" | "by_category";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotalMetrics"] | components["schemas"]["DailyMetrics"] | components["schemas"]["CategoryMetrics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The API key may not read analytics. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
}
export type defaulted = {
    listConversations: "page" | "limit";
    sendMessage: never;
    getAnalytics: "days" | "metric";
};
export type lists = {
    listConversations: {
        item: NonNullable<operations["listConversations"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Omit<NonNullable<operations["listConversations"]["parameters"]["query"]>, "page">;
    };
};
