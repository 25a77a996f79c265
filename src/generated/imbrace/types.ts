// machine-written by npm run generate from openapi/imbrace.yaml; do not edit

export type paths = {
    "/v2/backend/team_conversations/_views_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get conversation view count by business unit
         * @description Counts the conversations of the caller's organization by view and by team. Every team of the organization has a
         *     key of its own, its id; `null` counts the conversations of no team. A conversation counts in `all`, in one team
         *     or `null`, and in each view that it is in.
         *
         *     The page's curl lines of this and the next call send a broken header (`x-access-:` with a URL) and no token.
         */
        get: operations["getViewCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/backend/channels/_conv_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Channel conversation count
         * @description Counts the conversations of the caller's organization by channel type, all of them or those of a view. `all` is
         *     the sum of the channel types. The page prints the curl line of the call before this one here.
         */
        get: operations["getChannelCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backend/channels/_conv_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all chatrooms (conversations)
         * @description Retrieve a count of conversations segmented by channel type (web, WhatsApp, Facebook, etc.): those of a team.
         *     `all` is the sum of the channel types, and the number that `_views_count` has under the team's id.
         */
        get: operations["getTeamChannelCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backend/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a conversation
         * @description Creates a contact and its conversation on the web channel of the token. The id of the contact then is a token
         *     that reads and sends messages of the conversation. A person's token opens it on the organization's own web
         *     channel (inferred).
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backend/conversation_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get conversation messages
         * @description Messages of the conversation of the contact whose id is the token, the newest first. A person's token stands in
         *     for the contact of the conversation that the page prints (inferred).
         *
         *     The page's curl line has `--data ''`, with which curl sends a POST; add `--get`.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a message to a conversation
         * @description Sends a message to the conversation of the contact whose id is the token. A person's token stands in for the
         *     contact of the conversation that the page prints (inferred).
         *
         *     Inferred: what the message's type does not ask for is not kept, and a conversation that was answered or closed
         *     waits for a representative again.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backend/meilisearch/{organization_id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search organization messages
         * @description Search for messages within an organization using Meilisearch. Best matches come first, then the newest; without
         *     `q`, every message matches.
         *
         *     Inferred: all words must occur in the message's texts (`text`, `title`, `payload`, `caption`). By Meilisearch's
         *     own defaults, the last one may be the beginning of a word, case and accents do not matter, and a word of five
         *     letters may differ in one, a word of nine in two.
         */
        post: operations["searchMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backend/meilisearch/{organization_id}/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch organization messages
         * @description Fetch messages from an organization with specific filters using Meilisearch, the newest first.
         *
         *     The filter is an expression of Meilisearch: `=`, `!=`, `>`, `>=`, `<`, `<=`, `TO`, `IN […]`, `EXISTS`,
         *     `IS NULL`, `IS EMPTY`, `CONTAINS`, `STARTS WITH`, those in words also with `NOT` (`NOT IN`, `IS NOT NULL`, …),
         *     joined with `NOT`, `AND`, `OR` and parentheses, in this order of precedence. Values are bare words, or quoted
         *     (`"` or `'`). Attributes are those of the answered messages, dots between names. Every attribute can be
         *     filtered by; text compares without regard to case; an array matches where one of its elements does; a blank
         *     filter matches everything (all inferred, after Meilisearch's documentation).
         */
        post: operations["fetchMessages"];
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
        /**
         * @default all
         * @enum {string}
         */
        View: "all" | "yours" | "closed" | "spam" | "online" | "rep_needed" | "pending" | "soon_to_be" | "overdue";
        Count: number;
        /** @description By view, by team id, and `null` for no team. */
        ViewCounts: {
            all: components["schemas"]["Count"];
            /** @description Those assigned to the caller. */
            yours: components["schemas"]["Count"];
            closed: components["schemas"]["Count"];
            spam: components["schemas"]["Count"];
            /** @description Those whose contact is online. */
            online: components["schemas"]["Count"];
            /** @description Those that wait for a representative. */
            rep_needed: components["schemas"]["Count"];
            /** @description Those that wait for the contact. */
            pending: components["schemas"]["Count"];
            /** @description Those that are soon to be overdue. */
            soon_to_be: components["schemas"]["Count"];
            /** @description Those that have waited for a representative for too long. */
            overdue: components["schemas"]["Count"];
            /** @description Those of no team. */
            null: components["schemas"]["Count"];
        } & {
            [key: string]: components["schemas"]["Count"];
        };
        /** @description By channel type, and their sum. */
        ChannelCounts: {
            web: components["schemas"]["Count"];
            facebook: components["schemas"]["Count"];
            whatsapp: components["schemas"]["Count"];
            instagram: components["schemas"]["Count"];
            wechat: components["schemas"]["Count"];
            line: components["schemas"]["Count"];
            email: components["schemas"]["Count"];
            wecom: components["schemas"]["Count"];
            all: components["schemas"]["Count"];
        };
        /**
         * @description Exactly these (companion).
         * @enum {string}
         */
        ChannelType: "web" | "facebook" | "whatsapp" | "instagram" | "wechat" | "line" | "email" | "wecom";
        Conversation: {
            /** @constant */
            object_name: "conversation";
            id: string;
            organization_id: string;
            business_unit_id: string;
            channel_id: string;
            channel_type: components["schemas"]["ChannelType"];
            /** @description Also the token with which the contact reads and sends messages. */
            contact_id: string;
            /**
             * @description An open set; the page names `active`.
             * @example active
             */
            status: string;
            /**
             * @description Of a guest, `Guest#<number>@<day of creation, UTC>`.
             * @example Guest#753342@7 Apr 2022
             */
            name: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            timestamp: string;
            users: components["schemas"]["SimpleUser"][];
        };
        SimpleUser: {
            /** @constant */
            object_name: "simple_user";
            id: string;
            display_name: string;
            /** @description Empty for none. */
            avatar_url: string;
        };
        /**
         * @description Exactly these (companion).
         * @enum {string}
         */
        MessageType: "text" | "image" | "quick_reply" | "file" | "pdf";
        Message: {
            /** @constant */
            object_name: "message";
            id: string;
            organization_id: string;
            business_unit_id: string;
            channel_id: string;
            channel_type: components["schemas"]["ChannelType"];
            conversation_id: string;
            /** @description The contact, or the user who answers it. */
            from: string;
            type: components["schemas"]["MessageType"];
            content: components["schemas"]["MessageContent"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A message without its channel. */
        ListedMessage: {
            /** @constant */
            object_name: "message";
            id: string;
            organization_id: string;
            business_unit_id: string;
            conversation_id: string;
            from: string;
            type: components["schemas"]["MessageType"];
            content: components["schemas"]["MessageContent"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description What it holds depends on the message's type; for `image`, `file` and `pdf` it is what was sent (inferred). */
        MessageContent: components["schemas"]["TextContent"] | components["schemas"]["QuickReplyContent"] | components["schemas"]["LinkContent"];
        TextContent: {
            text: string;
        };
        QuickReplyContent: {
            title: string;
            payload: string;
        };
        LinkContent: {
            url: string;
            caption?: string;
        };
        MessagePage: {
            /** @constant */
            object_name: "list";
            data: components["schemas"]["ListedMessage"][];
            /** @description Always empty here. */
            nested: Record<string, unknown>;
            /** @description Whether there are messages beyond this page. */
            has_more: boolean;
            /** @description The number of messages in the conversation. */
            count: components["schemas"]["Count"];
            /** @description The number of messages on this page. */
            total: components["schemas"]["Count"];
        };
        NewMessage: components["schemas"]["NewText"] | components["schemas"]["NewImage"] | components["schemas"]["NewQuickReply"] | components["schemas"]["NewFile"] | components["schemas"]["NewPdf"];
        NewText: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            text: components["schemas"]["Words"];
        };
        NewImage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
            url: components["schemas"]["WebAddress"];
            caption?: string;
        };
        NewQuickReply: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "quick_reply";
            title: components["schemas"]["Words"];
            payload: components["schemas"]["Words"];
        };
        NewFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            url: components["schemas"]["WebAddress"];
            caption?: string;
        };
        NewPdf: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "pdf";
            url: components["schemas"]["WebAddress"];
            caption?: string;
        };
        /** @description Not blank (inferred). */
        Words: string;
        /**
         * Format: uri
         * @description Nothing needs to be there, as the page's own examples show.
         */
        WebAddress: string;
        SearchRequest: {
            /**
             * @description Search query string.
             * @default
             */
            q?: string;
            /**
             * @description Maximum number of results to return. The bounds are inferred; the upper one is Meilisearch's own.
             * @default 100
             */
            limit?: number;
            /**
             * @description Number of results to skip, as the answer's `offset` implies.
             * @default 0
             */
            offset?: number;
        };
        FetchRequest: {
            /**
             * @description Filter expression for field values.
             * @example fields.64ba48e32261fdc660addf02 = Male
             */
            filter: string;
            /**
             * @description Maximum number of results to return. The default is Meilisearch's own (inferred).
             * @default 20
             */
            limit?: number;
            /**
             * @description Number of results to skip, as the answer's `offset` implies.
             * @default 0
             */
            offset?: number;
        };
        SearchAnswer: {
            /** @constant */
            success: true;
            message: {
                hits: components["schemas"]["MessageDocument"][];
                /** @description The request's `q`. */
                query: string;
                processingTimeMs: number;
                limit: components["schemas"]["Count"];
                offset: components["schemas"]["Count"];
                /** @description The number of messages that match. */
                estimatedTotalHits: components["schemas"]["Count"];
            };
        };
        FetchAnswer: {
            /** @constant */
            success: true;
            message: {
                results: components["schemas"]["MessageDocument"][];
                offset: components["schemas"]["Count"];
                limit: components["schemas"]["Count"];
                /** @description The number of messages that the filter lets through. */
                total: components["schemas"]["Count"];
            };
        };
        /** @description A message as the search engine keeps it. */
        MessageDocument: {
            _id: string;
            /** @constant */
            doc_name: "message";
            public_id: string;
            organization_id: string;
            business_unit_id: string;
            conversation_id: string;
            from: string;
            type: components["schemas"]["MessageType"];
            content: components["schemas"]["DocumentContent"];
            /** @description Values of custom fields by their id, as the page's filter on `fields.64ba48e32261fdc660addf02` implies. */
            fields?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            fields_timestamp: Record<string, unknown>;
        };
        /** @description The message's content, with what the vendor's services note beside it. */
        DocumentContent: {
            /** @description Of a `text`. */
            text?: string;
            /** @description Of a `quick_reply`. */
            title?: string;
            /** @description Of a `quick_reply`. */
            payload?: string;
            /** @description Of an `image`, `file` or `pdf`. */
            url?: string;
            /** @description Of an `image`, `file` or `pdf`. */
            caption?: string;
            is_mail: boolean;
            subtext: string;
            message_id: string;
            sequence_number: number;
            postMessage: Record<string, unknown>;
            counter: number | null;
            tool_calls: string;
        };
        Error: {
            /**
             * @description 40000 comes with status 400, 40001 with 401; the other codes are inferred.
             * @example 40000
             * @example 40001
             */
            code: number;
            message: string;
        };
        /** @description Has no code. */
        NotFound: {
            /** @constant */
            message: "Not Found";
        };
        ErrorOrNotFound: components["schemas"]["Error"] | components["schemas"]["NotFound"];
    };
    responses: {
        /** @description A parameter breaks a rule. */
        InvalidParameters: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body breaks a rule, the filter cannot be read, or the token belongs to no such organization. */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorOrNotFound"];
            };
        };
        /** @description The token is missing or unknown. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing or unknown. */
        UnauthorizedAsElsewhere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A token of this kind may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request body is over 1 MiB. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description An organization that the token belongs to; any other is not found (inferred).
         * @example org_imbrace
         */
        OrganizationId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    getViewCounts: {
        parameters: {
            query?: {
                /**
                 * @description What `q` names. Given alone, or without it, either is a bad request (inferred).
                 * @example business_unit_id
                 */
                type?: "business_unit_id";
                /**
                 * @description Only conversations and teams of this one; where there is no such one, all counts are 0 (inferred).
                 * @example bu_imbrace_testing
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewCounts"];
                };
            };
            400: components["responses"]["InvalidParameters"];
            401: components["responses"]["UnauthorizedAsElsewhere"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getChannelCounts: {
        parameters: {
            query?: {
                /**
                 * @description Only conversations in this view. The page has `all`; the others are the views it counts (inferred).
                 * @example all
                 */
                view?: components["schemas"]["View"];
                /**
                 * @description Only conversations of this team.
                 * @example t_imbrace_default_team
                 */
                team_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelCounts"];
                };
            };
            /** @description A parameter breaks a rule, or there is no such team. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOrNotFound"];
                };
            };
            401: components["responses"]["UnauthorizedAsElsewhere"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getTeamChannelCounts: {
        parameters: {
            query?: {
                /**
                 * @description Only conversations of this team. Without it, those of all teams, as the SDK may leave it out.
                 * @example t_4ffefd06-ab08-4035-9c21-6ab5e97271cf
                 */
                team_id?: string;
                /**
                 * @description Only conversations in this view.
                 * @example all
                 */
                view?: components["schemas"]["View"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelCounts"];
                };
            };
            /** @description There is no such team in the caller's organization, or a parameter breaks a rule. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOrNotFound"];
                };
            };
            401: components["responses"]["UnauthorizedAsElsewhere"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description No data required. A body that brings some is refused (inferred), as it would be lost. */
        requestBody?: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The new conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description The request brings data, or what is no JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["ServerError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Number of messages per page. The bounds are inferred; beyond them the request is refused.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Number of messages to skip for pagination. The bound is inferred.
                 * @example 0
                 */
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description A parameter breaks a rule. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description The body is no message of one of the five types, or the contact's conversation does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOrNotFound"];
                };
            };
            401: components["responses"]["UnauthorizedAsElsewhere"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["ServerError"];
        };
    };
    searchMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An organization that the token belongs to; any other is not found (inferred).
                 * @example org_imbrace
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["UnauthorizedAsElsewhere"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["ServerError"];
        };
    };
    fetchMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An organization that the token belongs to; any other is not found (inferred).
                 * @example org_imbrace
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchRequest"];
            };
        };
        responses: {
            /** @description The messages that the filter lets through. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchAnswer"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["UnauthorizedAsElsewhere"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["ServerError"];
        };
    };
}
export type defaulted = {
    getViewCounts: never;
    getChannelCounts: "view";
    getTeamChannelCounts: "view";
    createConversation: never;
    listMessages: "limit" | "skip";
    sendMessage: never;
    searchMessages: never;
    fetchMessages: never;
};
export type lists = {
    listMessages: {
        item: NonNullable<operations["listMessages"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Omit<NonNullable<operations["listMessages"]["parameters"]["query"]>, "skip">;
    };
};
