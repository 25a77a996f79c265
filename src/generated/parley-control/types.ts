// machine-written by npm run generate from openapi/parley-control.yaml; do not edit

export type paths = {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell that the mock runs */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the mocked APIs, their operations and credentials */
        get: operations["listApis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{name}/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the contract of an API */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{name}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rules that a check of an API knows */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{name}/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a browser in to an API whose credential is a cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the session's next use its first */
        post: operations["resetSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        /** Read the clock */
        get: operations["getClock"];
        /** Set or freeze the clock */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Advance the clock, and run what falls due on the way */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what falls due, in order */
        get: operations["listAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the faults, in the order they are asked */
        get: operations["listFaults"];
        put?: never;
        /** Add a fault */
        post: operations["addFault"];
        /** Remove all faults but those of scenarios */
        delete: operations["removeFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a fault */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say how each credential stands with its rate limit */
        get: operations["listLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/limits/{api}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change an API's rate limit */
        put: operations["setLimit"];
        post?: never;
        /** Put the documented limits back */
        delete: operations["resetLimits"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scenarios, and which are on */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{api}/{name}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @example server-errors */
                name: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the session in a scenario */
        post: operations["startScenario"];
        /** Take the session out of a scenario */
        delete: operations["endScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the collections of every API, and how many records each has */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state/{api}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read all records of an API */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state/{api}/{collection}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        /**
         * Read the records of a collection
         * @description Any other query parameter names a field that the records must hold that value in.
         */
        get: operations["listRecords"];
        /** Replace the whole content of a collection */
        put: operations["replaceRecords"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Merge records by their key; new keys are inserted */
        patch: operations["mergeRecords"];
        trace?: never;
    };
    "/state/{api}/{collection}/{key}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
                /** @example key-1 */
                key: string;
            };
            cookie?: never;
        };
        /** Read a record */
        get: operations["getRecord"];
        /** Replace a record, or insert it */
        put: operations["putRecord"];
        post?: never;
        /** Remove a record */
        delete: operations["deleteRecord"];
        options?: never;
        head?: never;
        /** Change members of a record */
        patch: operations["mergeRecord"];
        trace?: never;
    };
    "/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the snapshots */
        get: operations["listSnapshots"];
        put?: never;
        /** Take a snapshot of the session */
        post: operations["takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        /** Export a snapshot as a file */
        get: operations["exportSnapshot"];
        /** Import a snapshot from a file */
        put: operations["importSnapshot"];
        post?: never;
        /** Delete a snapshot */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the session back to a snapshot */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what changed since a snapshot */
        get: operations["diffSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions */
        get: operations["listSessions"];
        put?: never;
        /** Begin a session, as seeded or from a snapshot */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a session */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: {
                /** @description Another session than the header's; `*` for all. */
                session?: components["parameters"]["LogSession"];
            };
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the last requests */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /** Forget the requests */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the requests live
         * @description Server-Sent Events of the type `request`, whose data is an entry as JSON.
         */
        get: operations["streamRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests.har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the requests as HAR 1.2 */
        get: operations["exportRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the checks that run, and the last few that have ended */
        get: operations["listChecks"];
        put?: never;
        /**
         * Hold this mock, or another server, to the contract of an API
         * @description One check of an API runs at a time. Against this mock, each of its cases is in a session of its own.
         */
        post: operations["startCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        /** Tell how a check goes, and what it has found */
        get: operations["getCheck"];
        put?: never;
        post?: never;
        /** Stop a check, and forget it */
        delete: operations["removeCheck"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a check, and keep what it has found until then
         * @description On a server that is no mock, what the check has made is deleted first.
         */
        post: operations["stopCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a check live
         * @description Server-Sent Events of the type `check`, whose data is the check as JSON, without its report.
         */
        get: operations["streamCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks/{id}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the report of a check as a page */
        get: operations["showReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capsule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export all that is needed to do it again */
        get: operations["getCapsule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describe this API */
        get: operations["getOpenApi"];
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
        Rule: {
            /** @description Its area and its own name. */
            name: string;
            law: string;
            /** @description What goes wrong for a client where it is broken. */
            why: string;
            /** @description Where it is written. */
            source: string;
            /** @enum {unknown} */
            severity: "error" | "info";
        };
        CheckOrder: {
            /** @description An API of this mock. */
            api: string;
            /**
             * Format: uri
             * @description Base URL of the API, or the origin of a Parley mock; this mock without it.
             */
            target?: string;
            /** @description Values by name, sent to the target as the contract says that credentials travel; `full` may do everything. No answer repeats them. */
            credentials?: {
                [key: string]: string;
            };
            /** @description What a server that is no mock may be sent besides safe requests. */
            allow?: ("writes" | "exhaust-rate-limit")[];
            /** @description Rules, or areas of them; all without it. */
            rules?: string[];
            /** @description Ids; all without it. */
            operations?: string[];
            /**
             * @description Made-up requests to each operation.
             * @default 0
             */
            fuzz?: number;
            /**
             * @description Of what is made up.
             * @default 1
             */
            seed?: number;
            /** @description Requests sent at most. */
            maxRequests?: number;
        };
        Check: {
            id: string;
            api: string;
            /** @description Where it goes. */
            baseUrl: string;
            /** @description Whether it is this mock that is checked. */
            own: boolean;
            /**
             * Format: date-time
             * @description By real time.
             */
            started: string;
            /**
             * @description A check fails that could not run; one that finds something is done.
             * @enum {unknown}
             */
            state: "running" | "done" | "failed";
            /** @description Why it could not run. */
            reason?: string;
            settings: {
                allow: ("writes" | "exhaust-rate-limit")[];
                rules: string[];
                operations: string[];
                fuzz: number;
                seed: number;
            };
            progress: {
                /** @description Cases that have ended. */
                done: number;
                /** @description Cases; 0 before the first has ended. */
                total: number;
                requests: number;
                findings: number;
                /** @description The case that ended last. */
                title?: string;
                areas: {
                    area: string;
                    /** @description Rules that have held or were broken so far. */
                    tested: number;
                    rules: number;
                    /** @description Problems found. */
                    broken: number;
                }[];
            };
            /** @description Of a check that is done. */
            result?: {
                /**
                 * @description With `open`, nothing can be said.
                 * @enum {unknown}
                 */
                verdict: "passed" | "failed" | "open";
                sentence: string;
            };
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            detail: string;
            /** @description What is wrong in which place of the body, where that is what is wrong. */
            errors?: {
                /** @description A JSON pointer. */
                pointer: string;
                detail: string;
            }[];
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
        };
        Api: {
            name: string;
            title: string;
            /** @description The contract's. */
            version: string;
            /** Format: uri */
            baseUrl: string;
            operations: {
                operationId: string;
                method: string;
                /** @description A template below the base URL. */
                path: string;
                /** @enum {unknown} */
                evidence: "documented" | "companion" | "inferred";
                /** @enum {unknown} */
                servedBy: "inferred" | "handler";
                /** @description Path and query with the documented example values. */
                example: string;
            }[];
            credentials: components["schemas"]["Credential"][];
        };
        /** @description An OpenAPI document. */
        OpenApi: {
            openapi: string;
            info: Record<string, unknown>;
            paths: Record<string, unknown>;
        };
        Credential: {
            name: string;
            description: string;
            /** @description Send these to be its holder. */
            headers: {
                [key: string]: string;
            };
            roles: string[];
            expired: boolean;
        };
        Clock: {
            /** Format: date-time */
            now: string;
            frozen: boolean;
        };
        DueTask: {
            /** Format: date-time */
            at: string;
            api: string;
            name: string;
        };
        Fault: {
            /** @description Default every API. */
            api?: string;
            operationId?: string;
            method?: string;
            /** @description Below the base URL, `*` for any part of it. */
            path?: string;
            /** @description The name of the one that the request carries. */
            credential?: string;
            /** @description The request's JSON body holds at least this. */
            requestBody?: unknown;
            status?: number;
            /** @description A kind of error, or a code of the API. */
            code?: string | number;
            /** @description Text as it is, anything else as JSON. */
            body?: unknown;
            /** @description Added to the answer's own; null takes one away. */
            headers?: {
                [key: string]: string | null;
            };
            delayMs?: components["schemas"]["Delay"];
            /** @enum {unknown} */
            abort?: true | false | "reset" | "empty" | "truncate";
            /** @description The answer's JSON breaks off. */
            malformed?: boolean;
            /** @description The body takes so long to come. */
            dripMs?: number;
            /** @description Requests it meets; all without it. */
            times?: number;
            probability?: number;
            /** @description Requests that pass before. */
            after?: number;
        };
        /** @description Milliseconds of the virtual clock. */
        Delay: number | {
            min: number;
            max: number;
        } | {
            mean: number;
            deviation: number;
        };
        ArmedFault: {
            id: string;
            /** @description What brought it. */
            scenario?: string;
            /** @description Requests it was meant for. */
            matched: number;
            /** @description Requests it met. */
            used: number;
            api?: string;
            operationId?: string;
            method?: string;
            path?: string;
            credential?: string;
            requestBody?: unknown;
            status?: number;
            code?: string | number;
            body?: unknown;
            headers?: {
                [key: string]: string | null;
            };
            delayMs?: components["schemas"]["Delay"];
            /** @enum {unknown} */
            abort?: true | false | "reset" | "empty" | "truncate";
            malformed?: boolean;
            dripMs?: number;
            times?: number;
            probability?: number;
            after?: number;
        };
        LimitChange: {
            /** @description Default all of them. */
            credential?: string;
            /** @description Requests per window. */
            limit?: number;
            /** @description The window's length. */
            seconds?: number;
            /** @description Requests that are left, in a window that begins now; the limit stays as it is. */
            remaining?: number;
            /** @description Not counted at all. */
            off?: boolean;
        };
        Limit: {
            api: string;
            credential: string;
            limit: number;
            remaining: number;
            /** Format: date-time */
            reset: string;
            /** @description Seconds until a request is allowed again. */
            retryAfter?: number;
            seconds: number;
            off: boolean;
        };
        Scenario: {
            api: string;
            name: string;
            description: string;
            active: boolean;
        };
        /** @description A record as its API keeps it. */
        Record: Record<string, unknown>;
        CollectionState: {
            api: string;
            collection: string;
            /** @description The field that holds a record's key. */
            key: string;
            /** @description How many there are. */
            records: number;
            /** @description Those that the contract declares, then others that records have. */
            fields: {
                name: string;
                /** @description Holds an object or a list. */
                nested: boolean;
            }[];
        };
        Snapshot: {
            name: string;
            /** @description Of which it was taken. */
            session: string;
            /**
             * Format: date-time
             * @description Real time.
             */
            taken: string;
            /**
             * Format: date-time
             * @description By the session's clock.
             */
            now: string;
            /** @description How many there are, by API and collection. */
            records: {
                [key: string]: {
                    [key: string]: number;
                };
            };
        };
        /** @description What `PUT` takes and `GET` gives; it holds no secrets. */
        SnapshotFile: {
            /** @constant */
            parley: "state";
            /** @constant */
            format: 1;
            /** @description Versions of the contracts, by API. */
            contracts: {
                [key: string]: string;
            };
            /** Format: date-time */
            now: string;
            frozen?: boolean;
            /** @description Records by API and collection. */
            stores: Record<string, unknown>;
        };
        Diff: {
            collections: components["schemas"]["CollectionDiff"][];
            /** @description Members of the clock, scenarios, faults, limits and quotas that differ. */
            session: components["schemas"]["MemberDiff"][];
        };
        CollectionDiff: {
            api: string;
            /** @description That brought the records. */
            scenario?: string;
            collection: string;
            added: components["schemas"]["KeyedRecord"][];
            removed: components["schemas"]["KeyedRecord"][];
            changed: {
                key: string;
                members: components["schemas"]["MemberDiff"][];
            }[];
            /** @description Records that are the same at another place. */
            moved: number;
        };
        KeyedRecord: {
            key: string;
            record: components["schemas"]["Record"];
        };
        /** @description A side that lacks the member lacks the value here too. */
        MemberDiff: {
            /** @description A JSON pointer. */
            pointer: string;
            before?: unknown;
            after?: unknown;
        };
        SessionState: {
            name: string;
            /** @description How many it got. */
            requests: number;
            /**
             * Format: date-time
             * @description Real time.
             */
            lastUse: string;
            /**
             * Format: date-time
             * @description By its clock.
             */
            now: string;
            frozen: boolean;
        };
        LogEntry: {
            id: number;
            /**
             * @description `out` for what the mock sent.
             * @enum {unknown}
             */
            direction: "in" | "out";
            session: string;
            /**
             * Format: date-time
             * @description By the session's clock.
             */
            at: string;
            /** @description Real time that it took. */
            milliseconds: number;
            method: string;
            url: string;
            api?: string;
            operationId?: string;
            /** @description The credential's name. */
            credential?: string;
            /** @description 0 where no answer came. */
            status: number;
            request: components["schemas"]["Message"];
            response: components["schemas"]["Message"];
            /** @description Ids of the faults that it met. */
            faults: string[];
            /** @description How the connection broke. */
            broke?: string;
            /** @description Operations that may have been meant. */
            near: string[];
            /** @description Where the answer breaks its contract. */
            violations: string[];
        };
        Message: {
            headers: string[][];
            body?: string;
            /** @constant */
            encoding?: "base64";
            /** @description Bytes. */
            size: number;
        };
    };
    responses: {
        /** @description Refused, with the reason and what there is instead. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The clock as it is then. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description Every credential of every API with a rate limit. */
        Limits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Limit"][];
            };
        };
        /** @description Every scenario of every API. */
        Scenarios: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Scenario"][];
            };
        };
        /** @description The snapshot. */
        Snapshot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        /** @description The record. */
        Record: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Record"];
            };
        };
        /** @description The records, without what must not be shown. */
        RecordPage: {
            headers: {
                /** @description Records that fit, whatever part of them is shown. */
                "X-Total-Count": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Record"][];
            };
        };
        /** @description The records as they are then. */
        Records: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Record"][];
            };
        };
    };
    parameters: {
        /** @description The session; `default` without it. */
        Session: string;
        /** @description The API's name. */
        ApiName: string;
        /** @description The API's name. */
        Api: string;
        /** @description The collection's name. */
        Collection: string;
        /** @description The check's id. */
        CheckId: string;
        /** @description The snapshot's name. */
        Snapshot: string;
        /** @description Another session than the header's; `*` for all. */
        LogSession: string;
        /** @description Requests to this API. */
        LogApi: string;
        /** @description Requests to this operation. */
        LogOperation: string;
        /** @description Requests with this method. */
        LogMethod: string;
        /** @description Answers with this status, as 404, or of its class, as 4xx. */
        LogStatus: string;
        /** @description Requests whose URL holds this text. */
        LogUrl: string;
        /** @description Entries after the one of this id. */
        LogAfter: number;
    };
    requestBodies: {
        Record: {
            content: {
                "application/json": components["schemas"]["Record"];
            };
        };
        Records: {
            content: {
                "application/json": components["schemas"]["Record"][];
            };
        };
    };
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listApis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every API that is served. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Api"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's name. */
                name: components["parameters"]["ApiName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document that the API is served from, with the vendor's own servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's name. */
                name: components["parameters"]["ApiName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order that reports have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's name. */
                name: components["parameters"]["ApiName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The credential's name. */
                    as: string;
                };
            };
        };
        responses: {
            /** @description The cookie is set. */
            200: {
                headers: {
                    /** @description The credential. */
                    "Set-Cookie": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        api: string;
                        as: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    resetSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session will begin anew. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            "4XX": components["responses"]["Problem"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339.
                     */
                    now?: string;
                    /** @description Real time does not move it. */
                    frozen?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            "4XX": components["responses"]["Problem"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ISO 8601, weeks to seconds. */
                    duration: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            "4XX": components["responses"]["Problem"];
        };
    };
    listAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is still to happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueTask"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every fault of the session, those of scenarios too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedFault"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        responses: {
            /** @description The fault, with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedFault"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    removeFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @example fault-1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Limits"];
            "4XX": components["responses"]["Problem"];
        };
    };
    setLimit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitChange"];
            };
        };
        responses: {
            200: components["responses"]["Limits"];
            "4XX": components["responses"]["Problem"];
        };
    };
    resetLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Limits"];
            "4XX": components["responses"]["Problem"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Scenarios"];
            "4XX": components["responses"]["Problem"];
        };
    };
    startScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @example server-errors */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Scenarios"];
            "4XX": components["responses"]["Problem"];
        };
    };
    endScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @example server-errors */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Scenarios"];
            "4XX": components["responses"]["Problem"];
        };
    };
    listCollections: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionState"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records by collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["Record"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description Records left out at the beginning. */
                offset?: number;
                /** @description Records at most; all without it. */
                limit?: number;
                /** @description A field, `-` in front for descending. */
                order?: string;
            };
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordPage"];
            "4XX": components["responses"]["Problem"];
        };
    };
    replaceRecords: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Records"];
        responses: {
            200: components["responses"]["Records"];
            "4XX": components["responses"]["Problem"];
        };
    };
    mergeRecords: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Records"];
        responses: {
            200: components["responses"]["Records"];
            "4XX": components["responses"]["Problem"];
        };
    };
    getRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
                /** @example key-1 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Record"];
            "4XX": components["responses"]["Problem"];
        };
    };
    putRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
                /** @example key-1 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Record"];
        responses: {
            200: components["responses"]["Record"];
            "4XX": components["responses"]["Problem"];
        };
    };
    deleteRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
                /** @example key-1 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    mergeRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The API's name. */
                api: components["parameters"]["Api"];
                /** @description The collection's name. */
                collection: components["parameters"]["Collection"];
                /** @example key-1 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Record"];
        responses: {
            200: components["responses"]["Record"];
            "4XX": components["responses"]["Problem"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every snapshot, of whichever session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Snapshot"];
            "4XX": components["responses"]["Problem"];
        };
    };
    exportSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything in it, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotFile"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    importSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapshotFile"];
            };
        };
        responses: {
            200: components["responses"]["Snapshot"];
            "4XX": components["responses"]["Problem"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is as it was then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: string;
                        snapshot: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    diffSnapshot: {
        parameters: {
            query?: {
                /** @description Another snapshot; without it, the session as it is. */
                with?: string;
            };
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records added, removed and changed, and what else differs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every session that has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description A snapshot's name. */
                    from?: string;
                };
            };
        };
        responses: {
            /** @description It has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Another session than the header's; `*` for all. */
                session?: components["parameters"]["LogSession"];
                /** @description Requests to this API. */
                api?: components["parameters"]["LogApi"];
                /** @description Requests to this operation. */
                operationId?: components["parameters"]["LogOperation"];
                /** @description Requests with this method. */
                method?: components["parameters"]["LogMethod"];
                /** @description Answers with this status, as 404, or of its class, as 4xx. */
                status?: components["parameters"]["LogStatus"];
                /** @description Requests whose URL holds this text. */
                url?: components["parameters"]["LogUrl"];
                /** @description Entries after the one of this id. */
                after?: components["parameters"]["LogAfter"];
                /** @description The last so many. */
                limit?: number;
            };
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order they were answered, credentials taken out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntry"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    clearRequests: {
        parameters: {
            query?: {
                /** @description Another session than the header's; `*` for all. */
                session?: components["parameters"]["LogSession"];
            };
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    streamRequests: {
        parameters: {
            query?: {
                /** @description Another session than the header's; `*` for all. */
                session?: components["parameters"]["LogSession"];
                /** @description Requests to this API. */
                api?: components["parameters"]["LogApi"];
                /** @description Requests to this operation. */
                operationId?: components["parameters"]["LogOperation"];
                /** @description Requests with this method. */
                method?: components["parameters"]["LogMethod"];
                /** @description Answers with this status, as 404, or of its class, as 4xx. */
                status?: components["parameters"]["LogStatus"];
                /** @description Requests whose URL holds this text. */
                url?: components["parameters"]["LogUrl"];
                /** @description Entries after the one of this id. */
                after?: components["parameters"]["LogAfter"];
            };
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream that does not end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    exportRequests: {
        parameters: {
            query?: {
                /** @description Another session than the header's; `*` for all. */
                session?: components["parameters"]["LogSession"];
                /** @description Requests to this API. */
                api?: components["parameters"]["LogApi"];
                /** @description Requests to this operation. */
                operationId?: components["parameters"]["LogOperation"];
                /** @description Requests with this method. */
                method?: components["parameters"]["LogMethod"];
                /** @description Answers with this status, as 404, or of its class, as 4xx. */
                status?: components["parameters"]["LogStatus"];
                /** @description Requests whose URL holds this text. */
                url?: components["parameters"]["LogUrl"];
                /** @description Entries after the one of this id. */
                after?: components["parameters"]["LogAfter"];
            };
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What browsers' developer tools open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        log: Record<string, unknown>;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first, without their reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"][];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    startCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOrder"];
            };
        };
        responses: {
            /** @description It runs. */
            202: {
                headers: {
                    /** @description Where it is told how it goes. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With the report, once it is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"] & {
                        /** @description As `parley check --report json` writes it; `check-report.schema.json` describes it. It holds no credential. */
                        report?: {
                            /** @constant */
                            kind: "parley-check-report";
                        };
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    removeCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    stopCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends as soon as it can, or has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    streamCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream that ends with the check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    showReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What `parley check --report html` writes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getCapsule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session; `default` without it. */
                "Parley-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What `parley replay` takes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        kind: "parley-capsule";
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
}
export type defaulted = {
    getHealth: never;
    listApis: never;
    getContract: never;
    listRules: never;
    signIn: never;
    resetSession: never;
    getClock: never;
    setClock: never;
    advanceClock: never;
    listAgenda: never;
    listFaults: never;
    addFault: never;
    removeFaults: never;
    removeFault: never;
    listLimits: never;
    setLimit: never;
    resetLimits: never;
    listScenarios: never;
    startScenario: never;
    endScenario: never;
    listCollections: never;
    getState: never;
    listRecords: "offset";
    replaceRecords: never;
    mergeRecords: never;
    getRecord: never;
    putRecord: never;
    deleteRecord: never;
    mergeRecord: never;
    listSnapshots: never;
    takeSnapshot: never;
    exportSnapshot: never;
    importSnapshot: never;
    deleteSnapshot: never;
    restoreSnapshot: never;
    diffSnapshot: never;
    listSessions: never;
    createSession: never;
    deleteSession: never;
    listRequests: never;
    clearRequests: never;
    streamRequests: never;
    exportRequests: never;
    listChecks: never;
    startCheck: never;
    getCheck: never;
    removeCheck: never;
    stopCheck: never;
    streamCheck: never;
    showReport: never;
    getCapsule: never;
    getOpenApi: never;
};
