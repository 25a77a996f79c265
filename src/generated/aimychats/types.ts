// machine-written by npm run generate from openapi/aimychats.yaml; do not edit

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
         * @description A paginated list of conversations, without their contents.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Create a conversation
         * @description The new conversation is `processing` until its summary is made, a few seconds later.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search conversations
         * @description Advanced search over titles and contents. A conversation is found by any word of the query, by all of them
         *     before others.
         */
        post: operations["searchConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * Get a conversation
         * @description One conversation with its content, summary and attachments.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * @description Deletes the conversation permanently, with its attachments.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        /**
         * Update a conversation
         * @description Changes the title, and merges the metadata given into the metadata that is there. The page prints no answer;
         *     it is the conversation here, with its metadata.
         */
        patch: operations["updateConversation"];
        trace?: never;
    };
    "/conversations/{id}/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Regenerate the summary of a conversation
         * @description The conversation is `processing` and keeps its summary, if it has one, until the new one takes its place a few
         *     seconds later.
         */
        post: operations["createSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * List attachments
         * @description All attachments of a conversation, oldest first. The page prints no answer; the list stands in `data` here, as
         *     in all lists of this API, and is not paginated ("all attachments", no parameters).
         */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Upload an attachment
         * @description Adds a file of at most 25 MiB to a conversation, as a multipart form. The size is ours, as the page gives none.
         *     A file that the account's storage has no room for breaks a rule of the body: 422.
         */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an attachment
         * @description The page prints no answer; it is that of deleting a conversation here.
         */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account
         * @description The account, the storage it uses and today's requests (UTC).
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage statistics
         * @description What the account used in a period of whole days (UTC), both ends included: the conversations created in it, the
         *     API requests made in it, and the storage that is taken by what was created up to its end.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export conversations
         * @description Writes the conversations created in a period into one file.
         */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of an export
         * @description Once `completed`, it says where the file is, until when, and how large.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Test the API key
         * @description Who the key belongs to, what it may do, and how many requests are left.
         */
        get: operations["testAuthentication"];
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
        ConversationStatus: "processing" | "completed" | "failed";
        /** @enum {string} */
        Source: "email" | "whatsapp" | "api";
        /**
         * @description The page names `neutral` and `positive`.
         * @enum {string}
         */
        Sentiment: "positive" | "neutral" | "negative";
        Title: string;
        Content: string;
        /** @description Whatever the client wants to keep with the conversation. */
        Metadata: {
            [key: string]: unknown;
        };
        Summary: {
            title: string;
            content: string;
            sentiment: components["schemas"]["Sentiment"];
            topics: string[];
            action_items: string[];
        } | null;
        SummaryOverview: {
            title: string;
            content: string;
            sentiment: components["schemas"]["Sentiment"];
            topics: string[];
        } | null;
        Conversation: {
            readonly id: string;
            title: components["schemas"]["Title"];
            content: components["schemas"]["Content"];
            source: components["schemas"]["Source"];
            status: components["schemas"]["ConversationStatus"];
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
            summary: components["schemas"]["Summary"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A conversation in a list. */
        ConversationOverview: {
            id: string;
            title: components["schemas"]["Title"];
            source: components["schemas"]["Source"];
            status: components["schemas"]["ConversationStatus"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            summary: components["schemas"]["SummaryOverview"];
        };
        /** @description A conversation as its creation answers it. */
        CreatedConversation: {
            id: string;
            title: components["schemas"]["Title"];
            content: components["schemas"]["Content"];
            source: components["schemas"]["Source"];
            status: components["schemas"]["ConversationStatus"];
            /** Format: date-time */
            created_at: string;
            summary: components["schemas"]["Summary"];
        };
        /** @description A conversation by itself. */
        ConversationDetail: {
            id: string;
            title: components["schemas"]["Title"];
            content: components["schemas"]["Content"];
            source: components["schemas"]["Source"];
            status: components["schemas"]["ConversationStatus"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            summary: components["schemas"]["Summary"];
            metadata?: components["schemas"]["Metadata"];
            attachments: components["schemas"]["AttachmentOverview"][];
        };
        NewConversation: {
            title: components["schemas"]["Title"];
            content?: components["schemas"]["Content"];
            source?: components["schemas"]["Source"];
            metadata?: components["schemas"]["Metadata"];
        };
        ConversationChange: {
            title?: components["schemas"]["Title"];
            metadata?: components["schemas"]["Metadata"];
        };
        ConversationPage: {
            data: components["schemas"]["ConversationOverview"][];
            meta: components["schemas"]["PageMeta"];
            links: components["schemas"]["PageLinks"];
        };
        PageMeta: {
            page: number;
            per_page: number;
            total: number;
            total_pages: number;
        };
        PageLinks: {
            /** Format: uri */
            first: string;
            /** Format: uri */
            last: string;
            /** Format: uri */
            prev: string | null;
            /** Format: uri */
            next: string | null;
        };
        DateFilter: {
            /**
             * Format: date
             * @description The first day (UTC).
             */
            date_from?: string;
            /**
             * Format: date
             * @description The last day (UTC), included.
             */
            date_to?: string;
        };
        SearchRequest: {
            query: string;
            filters?: {
                /**
                 * Format: date
                 * @description The first day (UTC) of creation.
                 */
                date_from?: string;
                /**
                 * Format: date
                 * @description The last day (UTC) of creation, included.
                 */
                date_to?: string;
                /** @description Topics of which the summary has at least one. */
                topics?: string[];
                sentiment?: components["schemas"]["Sentiment"];
            };
            /**
             * @description The page names `relevance`, and for lists the times.
             * @default relevance
             * @enum {string}
             */
            sort?: "relevance" | "created_at" | "-created_at";
            /** @default 1 */
            page?: number;
            /** @default 20 */
            per_page?: number;
        };
        SearchResult: {
            data: components["schemas"]["SearchHit"][];
            meta: {
                total: number;
                took_ms: number;
            };
        };
        SearchHit: {
            id: string;
            title: string;
            /** @description HTML. The part of the conversation that answers the query, its words in `<mark>`. */
            snippet: string;
            /** @description The relevance, that of the best match of all nearest to 1. */
            score: number;
            /** Format: date-time */
            created_at: string;
        };
        SummaryRequest: {
            /**
             * @description Two letters (ISO 639-1).
             * @default en
             */
            language?: string;
            /**
             * @description The page names `concise`; the opposite is inferred.
             * @default concise
             * @enum {string}
             */
            style?: "concise" | "detailed";
        };
        SummaryJob: {
            id: string;
            conversation_id: string;
            status: components["schemas"]["ConversationStatus"];
            /** Format: date-time */
            created_at: string;
        };
        Attachment: {
            id: string;
            filename: string;
            /** @description Bytes. */
            size: number;
            mime_type: string;
            /** Format: uri */
            url: string;
            /** Format: date-time */
            created_at: string;
        };
        /** @description An attachment within its conversation. */
        AttachmentOverview: {
            id: string;
            filename: string;
            size: number;
            /** Format: uri */
            url: string;
        };
        AttachmentList: {
            data: components["schemas"]["Attachment"][];
        };
        UploadForm: {
            /** Format: binary */
            file: string;
            /** @description What the attachment is called; without it, as the file is. */
            filename?: string;
        };
        Deleted: {
            /** @constant */
            deleted: true;
            id: string;
        };
        Account: {
            id: string;
            /** Format: email */
            email: string;
            /**
             * @description An open set; the page names `professional`, the companion pages `free`, `starter`, `standard` and `pro`.
             * @example professional
             */
            plan: string;
            storage: {
                used_mb: number;
                limit_mb: number;
            };
            api_usage: {
                requests_today: number;
                limit_per_day: number;
            };
            /** Format: date-time */
            created_at: string;
        };
        Usage: {
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            conversations: {
                /** @description The sum of `by_source`. */
                total: number;
                /** @description Sources without conversations are left out. */
                by_source: {
                    [key: string]: number;
                };
            };
            storage: {
                /** @description The sum of `by_type`. */
                total_mb: number;
                by_type: {
                    conversations: number;
                    attachments: number;
                };
            };
            api_requests: {
                /** @description The sum of `by_endpoint`. */
                total: number;
                /** @description One entry per section of this API that was called. */
                by_endpoint: {
                    [key: string]: number;
                };
            };
        };
        /**
         * @description The page names `pdf` "in various formats".
         * @enum {string}
         */
        ExportFormat: "pdf" | "csv" | "json";
        /**
         * @description The page names `processing` and `completed`.
         * @enum {string}
         */
        ExportStatus: "processing" | "completed" | "failed";
        ExportRequest: {
            format: components["schemas"]["ExportFormat"];
            filters?: components["schemas"]["DateFilter"];
            options?: {
                /**
                 * @description Whether the attachments of each conversation are part of the export.
                 * @default false
                 */
                include_attachments?: boolean;
            };
        };
        /** @description An export as its creation answers it. */
        CreatedExport: {
            id: string;
            status: components["schemas"]["ExportStatus"];
            format: components["schemas"]["ExportFormat"];
            /** Format: date-time */
            created_at: string;
        };
        Export: {
            id: string;
            status: components["schemas"]["ExportStatus"];
            format: components["schemas"]["ExportFormat"];
            size_mb?: number;
            /** Format: uri */
            download_url?: string;
            /** Format: date-time */
            expires_at?: string;
            /** Format: date-time */
            created_at: string;
        };
        Authentication: {
            /** @constant */
            authenticated: true;
            user: {
                id: string;
                /** Format: email */
                email: string;
            };
            scopes: ("read" | "write" | "delete" | "admin")[];
            /** @description As the headers of the same answer say it. */
            rate_limit: {
                limit: number;
                remaining: number;
                reset: number;
            };
        };
        Error: {
            error: {
                /** @enum {string} */
                code: "bad_request" | "unauthorized" | "forbidden" | "not_found" | "validation_error" | "internal_error" | "service_unavailable";
                message: string;
                details?: {
                    /** @description What is wrong, per field. */
                    fields?: {
                        [key: string]: string[];
                    };
                };
            };
        };
        RateLimitError: {
            error: {
                /** @constant */
                code: "rate_limit_exceeded";
                message: string;
                /** @description Seconds to wait. */
                retry_after: number;
            };
        };
    };
    responses: {
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
        /** @description The request body cannot be read, or a parameter breaks a rule. */
        MalformedBody: {
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
        /** @description The API key is missing, unknown or revoked. */
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
        /** @description The API key lacks the scope. */
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
        /** @description There is no such resource. */
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
        /** @description The request body is larger than this operation takes, 1 MiB unless it says otherwise. */
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
        /** @description The request body is of a type that this operation does not take. */
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
        /** @description The request body can be read and breaks a rule. */
        ValidationFailed: {
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
        /** @description The key's requests of this hour, or of this minute, are used up. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
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
        /** @description The service is temporarily unavailable. */
        Unavailable: {
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
         * @description The conversation's id.
         * @example conv_123
         */
        ConversationId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests allowed per hour and API key.
         * @example 5000
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current hour.
         * @example 4999
         */
        RateLimitRemaining: number;
        /**
         * @description When the hour ends, in seconds since the Unix epoch.
         * @example 1609459200
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait.
         * @example 3600
         */
        RetryAfter: number;
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
                 * @description Items per page.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Only conversations with this status.
                 * @example completed
                 */
                status?: components["schemas"]["ConversationStatus"];
                /**
                 * @description Only conversations from this source.
                 * @example email
                 */
                source?: components["schemas"]["Source"];
                /**
                 * @description Only conversations with this text in title or content, whatever the case.
                 * @example pricing
                 */
                search?: string;
                /**
                 * @description The time to sort by, `-` in front for the latest first.
                 * @example -created_at
                 */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
            };
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConversation"];
            };
        };
        responses: {
            /** @description The conversation, with its summary still to come. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedConversation"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationChange"];
            };
        };
        responses: {
            /** @description The conversation as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SummaryRequest"];
            };
        };
        responses: {
            /** @description The summary is being made. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryJob"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadForm"];
            };
        };
        responses: {
            /** @description The attachment. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The attachment's id.
                 * @example att_123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /**
                 * @description Start date (ISO 8601). Without it, 30 days before the end date.
                 * @example 2024-01-01
                 */
                from?: string;
                /**
                 * @description End date (ISO 8601). Without it, today.
                 * @example 2024-01-31
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description The export is being written. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The export's id.
                 * @example export_123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is valid. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authentication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
export type defaulted = {
    listConversations: "page" | "per_page" | "sort";
    createConversation: never;
    searchConversations: never;
    getConversation: never;
    deleteConversation: never;
    updateConversation: never;
    createSummary: never;
    listAttachments: never;
    uploadAttachment: never;
    deleteAttachment: never;
    getAccount: never;
    getUsage: never;
    createExport: never;
    getExport: never;
    testAuthentication: never;
};
