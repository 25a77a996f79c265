// machine-written by npm run generate from openapi/inbox.yaml; do not edit

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
         * @description The most recently active conversation first. Listing leaves `unread_count` as it is.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Create a conversation
         * @description Opens a conversation with a contact over a channel. A `text` is its first message, sent by the caller.
         */
        post: operations["createConversation"];
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
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a conversation
         * @description Resets `unread_count`, as whoever opens a conversation reads it; the answer shows it reset.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Update the status of a conversation */
        post: operations["updateConversationStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tag to a conversation
         * @description Tags are a set: adding one that is there changes nothing. Nothing comes to be that has an address of its own to
         *     read, so the answer is 200, as for any other change of a conversation.
         */
        post: operations["addTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
                /**
                 * @description The tag, percent-encoded.
                 * @example order
                 */
                tag: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a tag from a conversation
         * @description A tag that the conversation does not have is not found.
         */
        delete: operations["removeTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign an agent to a conversation
         * @description An `agent_id` of null leaves the conversation to nobody in particular.
         */
        post: operations["assignConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the messages of a conversation
         * @description The oldest first, as a conversation is read. Listing leaves `unread_count` as it is.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message to the contact of the conversation. Whoever answers has read what came before, so
         *     `unread_count` is 0 afterwards; the status stays as it is.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an AI reply suggestion
         * @description A reply to the last message of a conversation. The same conversation gets the same suggestion until it changes.
         */
        get: operations["suggestReply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description By name.
         */
        get: operations["listContacts"];
        put?: never;
        /** Create a contact */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contact's id.
                 * @example cont_1
                 */
                id: string;
            };
            cookie?: never;
        };
        /** Get a contact */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description For admins only. The contact's conversations stay, with a `contact_id` of null.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /**
         * Update a contact
         * @description What the body does not name stays; null empties email or phone.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description In the order they were made.
         */
        get: operations["listChannels"];
        put?: never;
        /** Create a channel */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example chan_1
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a channel
         * @description Its conversations stay, with a `channel_id` of null and the `channel_type` they had.
         */
        delete: operations["deleteChannel"];
        options?: never;
        head?: never;
        /**
         * Update a channel
         * @description What the body does not name stays; the members of `config` merge. The type stays: conversations came over it.
         */
        patch: operations["updateChannel"];
        trace?: never;
    };
    "/automations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List automations
         * @description In the order they were made.
         */
        get: operations["listAutomations"];
        put?: never;
        /**
         * Create an automation
         * @description A new automation is active.
         */
        post: operations["createAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automations/{id}/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The automation's id.
                 * @example auto_1
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Toggle an automation between active and inactive
         * @description Takes no body; one that is sent is not read.
         */
        post: operations["toggleAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The automation's id.
                 * @example auto_1
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an automation */
        delete: operations["deleteAutomation"];
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
         * Get analytics data
         * @description The conversations created and the messages sent in the last `days` whole days (UTC), today included, as they
         *     are now.
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
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description In the order they were made.
         */
        get: operations["listAgents"];
        put?: never;
        /** Create an agent */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's id.
                 * @example agent_2
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the role of an agent
         * @description A workspace keeps one admin, so the last one stays one.
         */
        post: operations["updateAgentRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's id.
                 * @example agent_2
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an agent
         * @description A workspace keeps one admin. The agent's conversations stay, assigned to nobody, and so do the messages.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get workspace settings */
        get: operations["getWorkspace"];
        put?: never;
        /**
         * Update workspace settings
         * @description For admins only. What the body does not name stays.
         */
        post: operations["updateWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the caller's password
         * @description A wrong current password is a 400: the session is good, so it is no 401, and the role does not matter.
         */
        post: operations["changePassword"];
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
        ConversationStatus: "open" | "pending" | "resolved";
        /**
         * @description An open set, as the page names none.
         * @example whatsapp
         * @example instagram
         * @example messenger
         * @example telegram
         * @example email
         * @example sms
         * @example webchat
         */
        ChannelType: string;
        /**
         * @description The page knows admins and others.
         * @enum {string}
         */
        Role: "admin" | "agent";
        /** @description Without spaces around it. */
        Tag: string;
        Name: string;
        /** Format: email */
        Email: string;
        /** @description The longest text that all common channels take. */
        Text: string;
        /** Format: password */
        Password: string;
        Conversation: {
            id: string;
            /** @description Who it is with; null once the contact is deleted. */
            contact_id: string | null;
            /** @description What it came over; null once the channel is deleted. */
            channel_id: string | null;
            channel_type: components["schemas"]["ChannelType"];
            status: components["schemas"]["ConversationStatus"];
            subject: string | null;
            tags: components["schemas"]["Tag"][];
            assigned_agent_id: string | null;
            /** @description Messages of the contact since somebody last opened or answered the conversation. */
            unread_count: number;
            /**
             * Format: date-time
             * @description Null without a message.
             */
            last_message_at: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When something of it last changed. Reading it is no change.
             */
            updated_at: string;
        };
        ConversationPage: {
            data: components["schemas"]["Conversation"][];
            page: number;
            per_page: number;
            total: number;
        };
        NewConversation: {
            contact_id: string;
            channel_id: string;
            subject?: string | null;
            text?: components["schemas"]["Text"];
        };
        StatusChange: {
            status: components["schemas"]["ConversationStatus"];
        };
        NewTag: {
            tag: components["schemas"]["Tag"];
        };
        Assignment: {
            agent_id: string | null;
        };
        Message: {
            id: string;
            conversation_id: string;
            /**
             * @description Inbound is what the contact wrote.
             * @enum {string}
             */
            direction: "inbound" | "outbound";
            text: components["schemas"]["Text"];
            /** @description Who sent it; null for what the contact wrote, and once the agent is deleted. */
            agent_id: string | null;
            /** Format: date-time */
            created_at: string;
        };
        MessagePage: {
            data: components["schemas"]["Message"][];
            page: number;
            per_page: number;
            total: number;
        };
        NewMessage: {
            text: components["schemas"]["Text"];
        };
        Suggestion: {
            suggestion: string;
        };
        Contact: {
            id: string;
            name: components["schemas"]["Name"];
            /**
             * Format: email
             * @description No two contacts share one.
             */
            email: string | null;
            phone: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ContactPage: {
            data: components["schemas"]["Contact"][];
            page: number;
            per_page: number;
            total: number;
        };
        NewContact: {
            name: components["schemas"]["Name"];
            /** Format: email */
            email?: string | null;
            phone?: string | null;
        };
        ContactChange: {
            name?: components["schemas"]["Name"];
            /** Format: email */
            email?: string | null;
            phone?: string | null;
        };
        Channel: {
            id: string;
            name: components["schemas"]["Name"];
            type: components["schemas"]["ChannelType"];
            /**
             * @description Whatever the type of channel needs.
             * @default {}
             */
            config: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ChannelPage: {
            data: components["schemas"]["Channel"][];
            page: number;
            per_page: number;
            total: number;
        };
        NewChannel: {
            name: components["schemas"]["Name"];
            type: components["schemas"]["ChannelType"];
            config?: {
                [key: string]: unknown;
            };
        };
        ChannelChange: {
            name?: components["schemas"]["Name"];
            config?: {
                [key: string]: unknown;
            };
        };
        Automation: {
            id: string;
            name: components["schemas"]["Name"];
            trigger: components["schemas"]["Trigger"];
            actions: components["schemas"]["Action"][];
            /** @default true */
            readonly active: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description What sets it off, by name or with conditions. */
        Trigger: string | {
            [key: string]: unknown;
        };
        /** @description What it then does, by name or in detail. */
        Action: string | {
            [key: string]: unknown;
        };
        AutomationPage: {
            data: components["schemas"]["Automation"][];
            page: number;
            per_page: number;
            total: number;
        };
        NewAutomation: {
            name: components["schemas"]["Name"];
            trigger: components["schemas"]["Trigger"];
            actions: components["schemas"]["Action"][];
        };
        Analytics: {
            days: number;
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day, today.
             */
            to: string;
            conversations: {
                total: number;
                open: number;
                pending: number;
                resolved: number;
                unassigned: number;
            };
            messages: {
                total: number;
                inbound: number;
                outbound: number;
            };
            /** @description Conversations by type of channel, the most first. */
            by_channel: {
                channel_type: components["schemas"]["ChannelType"];
                conversations: number;
            }[];
            /** @description Assigned conversations by agent, the most first. */
            by_agent: {
                agent_id: string;
                name: components["schemas"]["Name"];
                conversations: number;
            }[];
            /** @description Every day of the period, in order. */
            by_day: {
                /** Format: date */
                date: string;
                conversations: number;
                messages: number;
            }[];
        };
        Agent: {
            id: string;
            name: components["schemas"]["Name"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            /**
             * Format: password
             * @description Never shown.
             */
            password?: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        AgentPage: {
            data: components["schemas"]["Agent"][];
            page: number;
            per_page: number;
            total: number;
        };
        NewAgent: {
            name: components["schemas"]["Name"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            password?: components["schemas"]["Password"];
        };
        RoleChange: {
            role: components["schemas"]["Role"];
        };
        Workspace: {
            readonly id: string;
            name: components["schemas"]["Name"];
            timezone: components["schemas"]["Timezone"];
            language: components["schemas"]["Language"];
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description A name of the IANA time zone database, judged by its form.
         * @example Europe/Berlin
         */
        Timezone: string;
        /**
         * @description A language tag (BCP 47).
         * @example en
         */
        Language: string;
        WorkspaceChange: {
            name?: components["schemas"]["Name"];
            timezone?: components["schemas"]["Timezone"];
            language?: components["schemas"]["Language"];
        };
        PasswordChange: {
            /** Format: password */
            current_password: string;
            new_password: components["schemas"]["Password"];
        };
        Success: {
            /** @constant */
            success: true;
        };
        Deletion: {
            /** @constant */
            deleted: true;
            id: string;
        };
        Error: {
            error: string;
        };
    };
    responses: {
        /** @description A parameter or the body breaks a rule. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no session cookie, or none of a session. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller is no admin. */
        AdminsOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such conversation. */
        NoConversation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such contact. */
        NoContact: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such channel. */
        NoChannel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such automation. */
        NoAutomation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such agent. */
        NoAgent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Another one has this email. */
        EmailInUse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The agent is the last admin. */
        LastAdmin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. */
        InternalError: {
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
         * @description Page number. The page names it for conversations; the other lists have it too.
         * @example 1
         */
        Page: number;
        /**
         * @description Items per page. More than the maximum is answered with the maximum, as `per_page` of the answer says.
         * @example 20
         */
        PerPage: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description Only conversations with this status.
                 * @example open
                 */
                status?: components["schemas"]["ConversationStatus"];
                /**
                 * @description Only conversations over channels of this type.
                 * @example whatsapp
                 */
                channel_type?: components["schemas"]["ChannelType"];
                /**
                 * @description Only conversations with this tag, exactly as written.
                 * @example order
                 */
                tag?: components["schemas"]["Tag"];
                /**
                 * @description Only conversations with this text in their subject, or in their contact's name or email, whatever the case.
                 *     The page does not say what is searched: it is what a list of conversations shows.
                 * @example order
                 */
                search?: string;
                /**
                 * @description Page number. The page names it for conversations; the other lists have it too.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. More than the maximum is answered with the maximum, as `per_page` of the answer says.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            500: components["responses"]["InternalError"];
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
            /** @description The new conversation, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            500: components["responses"]["InternalError"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation, read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoConversation"];
            500: components["responses"]["InternalError"];
        };
    };
    updateConversationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusChange"];
            };
        };
        responses: {
            /** @description The conversation with its new status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoConversation"];
            500: components["responses"]["InternalError"];
        };
    };
    addTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description The conversation with the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoConversation"];
            500: components["responses"]["InternalError"];
        };
    };
    removeTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
                /**
                 * @description The tag, percent-encoded.
                 * @example order
                 */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation without the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description There is no such conversation, or it has no such tag. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    assignConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description The conversation with its agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoConversation"];
            500: components["responses"]["InternalError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Page number. The page names it for conversations; the other lists have it too.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. More than the maximum is answered with the maximum, as `per_page` of the answer says.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoConversation"];
            500: components["responses"]["InternalError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example conv_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The sent message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoConversation"];
            /** @description The conversation's contact or channel was deleted, so no message can reach anybody. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    suggestReply: {
        parameters: {
            query: {
                /**
                 * @description The conversation to reply in.
                 * @example conv_1
                 */
                conversation_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoConversation"];
            500: components["responses"]["InternalError"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description Page number. The page names it for conversations; the other lists have it too.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. More than the maximum is answered with the maximum, as `per_page` of the answer says.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            500: components["responses"]["InternalError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description The new contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["EmailInUse"];
            500: components["responses"]["InternalError"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contact's id.
                 * @example cont_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoContact"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contact's id.
                 * @example cont_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            404: components["responses"]["NoContact"];
            500: components["responses"]["InternalError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contact's id.
                 * @example cont_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChange"];
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoContact"];
            409: components["responses"]["EmailInUse"];
            500: components["responses"]["InternalError"];
        };
    };
    listChannels: {
        parameters: {
            query?: {
                /**
                 * @description Page number. The page names it for conversations; the other lists have it too.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. More than the maximum is answered with the maximum, as `per_page` of the answer says.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            500: components["responses"]["InternalError"];
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannel"];
            };
        };
        responses: {
            /** @description The new channel. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example chan_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            404: components["responses"]["NoChannel"];
            500: components["responses"]["InternalError"];
        };
    };
    updateChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example chan_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelChange"];
            };
        };
        responses: {
            /** @description The channel as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            404: components["responses"]["NoChannel"];
            500: components["responses"]["InternalError"];
        };
    };
    listAutomations: {
        parameters: {
            query?: {
                /**
                 * @description Page number. The page names it for conversations; the other lists have it too.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. More than the maximum is answered with the maximum, as `per_page` of the answer says.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of automations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            500: components["responses"]["InternalError"];
        };
    };
    createAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAutomation"];
            };
        };
        responses: {
            /** @description The new automation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Automation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            500: components["responses"]["InternalError"];
        };
    };
    toggleAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The automation's id.
                 * @example auto_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The automation, the other way round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Automation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            404: components["responses"]["NoAutomation"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The automation's id.
                 * @example auto_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The automation is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            404: components["responses"]["NoAutomation"];
            500: components["responses"]["InternalError"];
        };
    };
    getAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description Length of the period. The page's example asks for 30, which we take for the default.
                 * @example 30
                 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analytics of the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analytics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            500: components["responses"]["InternalError"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /**
                 * @description Page number. The page names it for conversations; the other lists have it too.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. More than the maximum is answered with the maximum, as `per_page` of the answer says.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            500: components["responses"]["InternalError"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgent"];
            };
        };
        responses: {
            /** @description The new agent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            409: components["responses"]["EmailInUse"];
            500: components["responses"]["InternalError"];
        };
    };
    updateAgentRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's id.
                 * @example agent_2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description The agent with the new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            404: components["responses"]["NoAgent"];
            409: components["responses"]["LastAdmin"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's id.
                 * @example agent_2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            404: components["responses"]["NoAgent"];
            409: components["responses"]["LastAdmin"];
            500: components["responses"]["InternalError"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            500: components["responses"]["InternalError"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceChange"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["AdminsOnly"];
            500: components["responses"]["InternalError"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            500: components["responses"]["InternalError"];
        };
    };
}
export type defaulted = {
    listConversations: "page" | "per_page";
    createConversation: never;
    getConversation: never;
    updateConversationStatus: never;
    addTag: never;
    removeTag: never;
    assignConversation: never;
    listMessages: "page" | "per_page";
    sendMessage: never;
    suggestReply: never;
    listContacts: "page" | "per_page";
    createContact: never;
    getContact: never;
    deleteContact: never;
    updateContact: never;
    listChannels: "page" | "per_page";
    createChannel: never;
    deleteChannel: never;
    updateChannel: never;
    listAutomations: "page" | "per_page";
    createAutomation: never;
    toggleAutomation: never;
    deleteAutomation: never;
    getAnalytics: "days";
    listAgents: "page" | "per_page";
    createAgent: never;
    updateAgentRole: never;
    deleteAgent: never;
    getWorkspace: never;
    updateWorkspace: never;
    changePassword: never;
};
export type lists = {
    listConversations: {
        item: NonNullable<operations["listConversations"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Omit<NonNullable<operations["listConversations"]["parameters"]["query"]>, "page">;
    };
    listMessages: {
        item: NonNullable<operations["listMessages"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: operations["listMessages"]["parameters"]["path"] & Omit<NonNullable<operations["listMessages"]["parameters"]["query"]>, "page">;
    };
    listContacts: {
        item: NonNullable<operations["listContacts"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Omit<NonNullable<operations["listContacts"]["parameters"]["query"]>, "page">;
    };
    listChannels: {
        item: NonNullable<operations["listChannels"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Omit<NonNullable<operations["listChannels"]["parameters"]["query"]>, "page">;
    };
    listAutomations: {
        item: NonNullable<operations["listAutomations"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Omit<NonNullable<operations["listAutomations"]["parameters"]["query"]>, "page">;
    };
    listAgents: {
        item: NonNullable<operations["listAgents"]["responses"][200]["content"]["application/json"]["data"]>[number];
        parameters: Omit<NonNullable<operations["listAgents"]["parameters"]["query"]>, "page">;
    };
};
