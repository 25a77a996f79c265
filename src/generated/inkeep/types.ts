// machine-written by npm run generate from openapi/inkeep.yaml; do not edit

export type paths = {
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all conversations
         * @description Every conversation, a part at a time. The page states no order; the latest to begin comes first.
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
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        ConversationList: {
            conversations: components["schemas"]["Conversation"][];
            /** @description How many conversations there are in all. The same on every part. */
            total: number;
            /** @description How many conversations a part has at most, the `limit` in force. */
            pageSize: number;
            /** @description How many conversations this part has, the length of `conversations`. */
            count: number;
        };
        Conversation: components["schemas"]["OpenAIConversation"] | components["schemas"]["SupportTicketConversation"] | components["schemas"]["SupportCopilotConversation"];
        /** @description A chat with an assistant. The only type that the page's example shows. */
        OpenAIConversation: components["schemas"]["ConversationFacts"] & {
            /** @constant */
            type: "openai";
            messages: components["schemas"]["OpenAIMessage"][];
            /** @description The same messages, in the same order, as a chat completion takes them. */
            messagesOpenAIFormat: components["schemas"]["ChatCompletionMessage"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "openai";
        };
        /** @description A ticket of a help desk. */
        SupportTicketConversation: components["schemas"]["ConversationFacts"] & {
            /** @constant */
            type: "support_ticket";
            messages: components["schemas"]["SupportTicketMessage"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "support_ticket";
        };
        /** @description A support agent's chat with a copilot, usually about a ticket. */
        SupportCopilotConversation: components["schemas"]["ConversationFacts"] & {
            /** @constant */
            type: "support_copilot";
            messages: components["schemas"]["SupportCopilotMessage"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "support_copilot";
        };
        /** @description What conversations of every type have. */
        ConversationFacts: {
            id: string;
            /** @description The conversation's id in the system it comes from. */
            externalId: string | null;
            /** @description The conversation's address in the system it comes from. */
            externalUrl: string | null;
            /** @enum {string} */
            type: "openai" | "support_ticket" | "support_copilot";
            /** @description The ticket's conversation that this one is about. */
            supportTicketConversationId: string | null;
            createdAt: string;
            updatedAt: string;
            projectId: string | null;
            integrationId: string | null;
            properties?: components["schemas"]["Properties"];
            userProperties?: components["schemas"]["UserProperties"];
            tags?: string[] | null;
            /** @enum {unknown} */
            visibility: "private" | "public" | null;
        };
        OpenAIMessage: components["schemas"]["MessageFacts"] & {
            /** @constant */
            type: "openai";
            role: components["schemas"]["ChatRole"];
            content: components["schemas"]["ChatContent"];
            tool_calls?: components["schemas"]["ToolCalls"];
        };
        SupportTicketMessage: components["schemas"]["MessageFacts"] & {
            /** @constant */
            type: "support_ticket";
            role: string;
            content: string | null;
        };
        SupportCopilotMessage: components["schemas"]["MessageFacts"] & {
            /** @constant */
            type: "support_copilot";
            role: string;
            content: string | null;
        };
        /** @description What messages of every type have. `type` is that of their conversation. */
        MessageFacts: {
            id: string;
            externalId: string | null;
            externalUrl: string | null;
            conversationId: string;
            createdAt: string;
            updatedAt: string;
            name?: string | null;
            /** @description What an answer rests on. */
            links?: components["schemas"]["Link"][] | null;
            properties?: components["schemas"]["Properties"];
            userProperties?: components["schemas"]["UserProperties"];
        };
        ChatCompletionMessage: {
            role: components["schemas"]["ChatRole"];
            name?: string | null;
            content: components["schemas"]["ChatContent"];
            tool_calls?: components["schemas"]["ToolCalls"];
        };
        /** @enum {string} */
        ChatRole: "system" | "user" | "assistant";
        ChatContent: string | (components["schemas"]["TextItem"] | components["schemas"]["ImageItem"])[];
        TextItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            text: string;
        };
        ImageItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image_url";
            image_url: {
                url: string;
                /** @enum {string} */
                detail?: "auto" | "low" | "high";
            };
        };
        ToolCalls: {
            id: string;
            /** @constant */
            type: "function";
            function: {
                name: string;
                /** @description The arguments as JSON text. */
                arguments: string;
            };
        }[] | null;
        Link: {
            label?: string | null;
            url: string;
            title?: string | null;
            description?: string | null;
            /**
             * @description An open set; `documentation` is named by the page, the others by the SDK.
             * @example documentation
             * @example site
             * @example discourse_post
             * @example github_issue
             * @example github_discussion
             * @example stackoverflow_question
             * @example discord_forum_post
             * @example discord_message
             * @example custom_question_answer
             */
            type?: string | null;
            breadcrumbs?: string[] | null;
        };
        /** @description Whatever an integration wants to keep with it. */
        Properties: {
            [key: string]: unknown;
        } | null;
        /** @description Who it was; an integration may keep more than these. */
        UserProperties: ({
            id?: string | number | null;
            /**
             * @description An open set; `COOKIED` is named by the page.
             * @example COOKIED
             */
            identificationType?: string | null;
            userId?: string | number | null;
            supportAgentName?: string | null;
            supportAgentEmail?: string | null;
            userType?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description What problems of every status have, besides the `code` and `error` of their own. */
        Problem: {
            /** @description A short, human-readable summary of the problem type. */
            title: string;
            /** @description The HTTP status code. */
            status: number;
            /** @description A detailed explanation specific to this occurrence of the problem, providing context and specifics about what went wrong. */
            detail: string;
            /**
             * Format: uri-reference
             * @description A URI reference that identifies the specific occurrence of the problem.
             */
            instance?: string;
            /** @description A unique identifier for the request, useful for troubleshooting. */
            requestId?: string;
        };
        BadRequest: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 400;
            /** @constant */
            code: "bad_request";
            /** @description Legacy error format for backward compatibility. */
            error: {
                /** @constant */
                code: "bad_request";
                message: string;
            };
        };
        Unauthorized: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 401;
            /** @constant */
            code: "unauthorized";
            /** @description Legacy error format for backward compatibility. */
            error: {
                /** @constant */
                code: "unauthorized";
                message: string;
            };
        };
        Forbidden: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            code: "forbidden";
            /** @description Legacy error format for backward compatibility. */
            error: {
                /** @constant */
                code: "forbidden";
                message: string;
            };
        };
        NotFound: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 404;
            /** @constant */
            code: "not_found";
            /** @description Legacy error format for backward compatibility. */
            error: {
                /** @constant */
                code: "not_found";
                message: string;
            };
        };
        UnprocessableEntity: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 422;
            /** @constant */
            code: "unprocessable_entity";
            /** @description Legacy error format for backward compatibility. */
            error: {
                /** @constant */
                code: "unprocessable_entity";
                message: string;
            };
        };
        InternalServerError: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 500;
            /** @constant */
            code: "internal_server_error";
            /** @description Legacy error format for backward compatibility. */
            error: {
                /** @constant */
                code: "internal_server_error";
                message: string;
            };
        };
    };
    responses: never;
    parameters: never;
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
                 * @description How many conversations to answer with at most. None at all (0) is allowed and still tells `total`. Null
                 *     (left out, empty, or the text `null`) stands for the default.
                 * @example 20
                 */
                limit?: number | null;
                /**
                 * @description How many conversations to skip. Null (left out, empty, or the text `null`) stands for the default.
                 * @example 0
                 */
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversations retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationList"];
                };
            };
            /** @description Bad Request. A parameter breaks a rule. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Unauthorized. The API key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description Forbidden. The API key is not that of an API integration. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Forbidden"];
                };
            };
            /** @description Not Found. The page lists it for every operation; this one asks for nothing that could be missing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFound"];
                };
            };
            /** @description Unprocessable Entity. The page lists it for every operation; this one takes no content. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnprocessableEntity"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalServerError"];
                };
            };
        };
    };
}
export type defaulted = {
    listConversations: "limit" | "offset";
};
export type lists = {
    listConversations: {
        item: NonNullable<operations["listConversations"]["responses"][200]["content"]["application/json"]["conversations"]>[number];
        parameters: Omit<NonNullable<operations["listConversations"]["parameters"]["query"]>, "offset">;
    };
};
