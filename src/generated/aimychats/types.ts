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
         * @description The new conversation is `processing` until its summary is made, a few seconds later. One without a word that
         *     could be summarised is `failed` then; the page does not say when that happens.
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
         * @description Advanced search over titles and contents. A conversation is found by any word of the query, or by words that
         *     begin with one; the more of them and the rarer they are, the more relevant it is.
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
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description All webhooks of the account, oldest first. At most 10 can be, so the list has no pages.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Subscribes a URL to events. The answer is the only one that shows the secret which the deliveries are signed with.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook's id.
                 * @example webhook_123
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Nothing is delivered to it any more, retries included. The answer is that of deleting a conversation.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Changes what the webhook is subscribed to, or pauses it. Its URL stays: members other than these two are ignored,
         *     as in all bodies of this API.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook's id.
                 * @example webhook_123
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends an event of the type, with example data, to this webhook and no other, whether or not it is subscribed to the
         *     type. It is delivered as any other event, retries included. A paused webhook gets no test either: 422.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}/events/{event_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook's id.
                 * @example webhook_123
                 */
                webhook_id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of an event that was to be delivered to this webhook.
                 * @example evt_123
                 */
                event_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver an event again
         * @description Delivers an event to this webhook once more, now, whatever became of it before; if that fails, the retries begin
         *     anew. The event stays as it was. A paused webhook gets nothing: 422.
         */
        post: operations["retryWebhookEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event, as it is delivered to a webhook
         * @description Sent to the URL of every active webhook that is subscribed to the event's type. An answer other than 200, or
         *     none within 5 seconds, has the delivery retried 1 minute, 5 minutes, 30 minutes, 2 hours and 6 hours after the
         *     attempt before.
         *
         *     "After 5 failed attempts it is marked failed": five delays are named, so the five attempts are the retries, and
         *     a delivery is made six times at most. Counting the first delivery among the five would leave the delay of 6
         *     hours without use.
         *
         *     A webhook gets at most 1,000 events per hour; events beyond that are marked failed at once. Deliveries do not
         *     count towards the limits of API requests.
         */
        post: operations["receiveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
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
            /** @description The relevance. */
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
                 * @description Whether the export tells of the attachments of each conversation; name, size and link, not their bytes.
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
        /** @description A webhook as its creation answers it. */
        CreatedWebhook: {
            readonly id: string;
            /** Format: uri */
            readonly url: string;
            events: components["schemas"]["EventTypes"];
            readonly description?: string;
            /** @description The key that deliveries are signed with. */
            readonly secret: string;
            active: boolean;
            /** Format: date-time */
            readonly created_at: string;
        };
        /**
         * @description A webhook without its secret: only the answer of creating one is printed with it, and a secret that every key
         *     with the scope `read` could list would be none.
         */
        Webhook: {
            id: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["EventTypes"];
            description?: string;
            active: boolean;
            /** Format: date-time */
            created_at: string;
        };
        WebhookList: {
            data: components["schemas"]["Webhook"][];
        };
        NewWebhook: {
            /**
             * Format: uri
             * @description Where events are sent to.
             */
            url: string;
            events: components["schemas"]["EventTypes"];
            description?: string;
            /**
             * @description Whether events are sent.
             * @default true
             */
            active?: boolean;
        };
        WebhookChange: {
            events?: components["schemas"]["EventTypes"];
            active?: boolean;
        };
        WebhookTest: {
            event_type: components["schemas"]["EventType"];
        };
        /** @description What has become of an event on its way to a webhook. */
        WebhookDelivery: {
            webhook_id: string;
            event_id: string;
            event_type: components["schemas"]["EventType"];
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            /** @description How often the event was sent, not counting what came before a retry by hand. */
            attempts: number;
            /**
             * Format: date-time
             * @description Null unless the delivery is pending.
             */
            next_attempt_at: string | null;
            /** @description Why the last attempt failed, or none was made. */
            reason: string | null;
        };
        /** @enum {string} */
        EventType: "conversation.created" | "conversation.updated" | "conversation.deleted" | "summary.generated" | "summary.failed" | "storage.limit_reached" | "storage.limit_exceeded" | "subscription.updated" | "subscription.cancelled" | "api_key.created" | "api_key.revoked";
        EventTypes: components["schemas"]["EventType"][];
        /** @description The companion page prints the data of three types; that of the others is inferred from them. */
        WebhookEvent: components["schemas"]["ConversationEvent"] | components["schemas"]["ConversationDeletedEvent"] | components["schemas"]["SummaryGeneratedEvent"] | components["schemas"]["SummaryFailedEvent"] | components["schemas"]["StorageEvent"] | components["schemas"]["SubscriptionEvent"] | components["schemas"]["ApiKeyEvent"];
        ConversationEvent: {
            id: components["schemas"]["EventId"];
            /** @enum {string} */
            type: "conversation.created" | "conversation.updated";
            /** Format: date-time */
            created_at: string;
            data: {
                conversation: {
                    id: string;
                    title: components["schemas"]["Title"];
                    source: components["schemas"]["Source"];
                    /** Format: date-time */
                    created_at: string;
                    summary: components["schemas"]["Summary"];
                    status: components["schemas"]["ConversationStatus"];
                };
            };
        };
        ConversationDeletedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "conversation.deleted";
            /** Format: date-time */
            created_at: string;
            data: {
                conversation: {
                    id: string;
                    /** @constant */
                    deleted: true;
                };
            };
        };
        SummaryGeneratedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "summary.generated";
            /** Format: date-time */
            created_at: string;
            data: {
                conversation_id: string;
                summary: components["schemas"]["Summary"];
            };
        };
        SummaryFailedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "summary.failed";
            /** Format: date-time */
            created_at: string;
            data: {
                conversation_id: string;
                error: {
                    code: string;
                    message: string;
                };
            };
        };
        StorageEvent: {
            id: components["schemas"]["EventId"];
            /** @enum {string} */
            type: "storage.limit_reached" | "storage.limit_exceeded";
            /** Format: date-time */
            created_at: string;
            data: {
                usage: {
                    current_mb: number;
                    limit_mb: number;
                    percentage: number;
                };
                recommendation: string;
            };
        };
        SubscriptionEvent: {
            id: components["schemas"]["EventId"];
            /** @enum {string} */
            type: "subscription.updated" | "subscription.cancelled";
            /** Format: date-time */
            created_at: string;
            data: {
                subscription: {
                    plan: string;
                    /** @enum {string} */
                    status: "active" | "cancelled";
                };
            };
        };
        ApiKeyEvent: {
            id: components["schemas"]["EventId"];
            /** @enum {string} */
            type: "api_key.created" | "api_key.revoked";
            /** Format: date-time */
            created_at: string;
            data: {
                api_key: {
                    id: string;
                    scopes: ("read" | "write" | "delete" | "admin")[];
                };
            };
        };
        EventId: string;
        Error: {
            error: {
                /** @enum {string} */
                code: "bad_request" | "unauthorized" | "forbidden" | "insecure_connection" | "not_found" | "validation_error" | "internal_error" | "service_unavailable";
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
        /** @description The API key lacks the scope, or the request came over plain HTTP. */
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
        /**
         * @description The webhook's id.
         * @example webhook_123
         */
        WebhookId: string;
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
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The webhook, with its secret. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
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
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook's id.
                 * @example webhook_123
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
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
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook's id.
                 * @example webhook_123
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook's id.
                 * @example webhook_123
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTest"];
            };
        };
        responses: {
            /** @description The delivery that is about to be made. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
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
    retryWebhookEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook's id.
                 * @example webhook_123
                 */
                webhook_id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of an event that was to be delivered to this webhook.
                 * @example evt_123
                 */
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery that is about to be made. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    receiveEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<seconds since the Unix epoch>,v1=<hex>`, where `v1` is the HMAC-SHA256 of `<t>.<raw body>` with the
                 *     webhook's whole secret as the key. Receivers accept a difference of 300 seconds between `t` and their clock.
                 * @example t=1704103200,v1=5f0c2bd9f6dd4c6cf4b2e8e8a1f9a1fdc0a3c7b0d3d7d6b1b6f2d1c0a9e8f7d6
                 */
                "X-AImyChats-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description The event has been received. Any other answer has the delivery retried. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The event has not been received. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
    listWebhooks: never;
    createWebhook: never;
    deleteWebhook: never;
    updateWebhook: never;
    testWebhook: never;
    retryWebhookEvent: never;
};
export type lists = {
    listConversations: {
        item: NonNullable<operations["listConversations"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Omit<NonNullable<operations["listConversations"]["parameters"]["query"]>, "page">;
    };
    listAttachments: {
        item: NonNullable<operations["listAttachments"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: operations["listAttachments"]["parameters"]["path"];
    };
    listWebhooks: {
        item: NonNullable<operations["listWebhooks"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Record<never, never>;
    };
};
