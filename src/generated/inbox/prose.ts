// machine-written by npm run generate from openapi/inbox.yaml; do not edit

export const prose = {
  "/info/summary": "Conversations of all channels in one inbox, with contacts, automations, analytics and agents.",
  "/info/description": "All requests and responses are JSON; a session cookie says who calls.\n\nEvidence: the reference page says methods, paths, the filters of the conversation list, who may call what, the error\nshape and the table of statuses, and no more; no companion material exists, and the page names no vendor. Whatever\ncarries `x-evidence: inferred` is our reading, and the mark covers all that stands below it: every body is such a\nreading.\n\nStatuses are those of the page's table only, so some errors share one that other APIs keep apart: a body that is too\nlarge or no JSON is a 400, a method that a path lacks a 404.\n",
  "/servers/0/description": "A placeholder (RFC 2606), as the page names no host",
  "/tags/0/description": "What contacts write about, over any channel.",
  "/tags/1/description": "The messages of a conversation.",
  "/tags/2/description": "Suggested replies.",
  "/tags/3/description": "The people who write.",
  "/tags/4/description": "What messages come and go by. For admins only.",
  "/tags/5/description": "What is to happen by itself. They are kept, not run. For admins only.",
  "/tags/6/description": "What the workspace's conversations come to.",
  "/tags/7/description": "The people who answer. For admins only.",
  "/tags/8/description": "Workspace and password.",
  "/paths/~1conversations/get/summary": "List conversations",
  "/paths/~1conversations/get/description": "The most recently active conversation first. Listing leaves `unread_count` as it is.",
  "/paths/~1conversations/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations/get/parameters/0/description": "Only conversations with this status.",
  "/paths/~1conversations/get/parameters/1/description": "Only conversations over channels of this type.",
  "/paths/~1conversations/get/parameters/2/description": "Only conversations with this tag, exactly as written.",
  "/paths/~1conversations/get/parameters/3/description": "Only conversations with this text in their subject, or in their contact's name or email, whatever the case.\nThe page does not say what is searched: it is what a list of conversations shows.\n",
  "/paths/~1conversations/get/responses/200/description": "A page of conversations.",
  "/paths/~1conversations/get/responses/200/links/openFirst/description": "Open the first conversation of the page.",
  "/paths/~1conversations/post/summary": "Create a conversation",
  "/paths/~1conversations/post/description": "Opens a conversation with a contact over a channel. A `text` is its first message, sent by the caller.\n",
  "/paths/~1conversations/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations/post/responses/201/description": "The new conversation, open.",
  "/paths/~1conversations/post/responses/201/links/send/description": "Send a message in it.",
  "/paths/~1conversations/post/responses/201/links/messages/description": "Read its messages.",
  "/paths/~1conversations/post/responses/201/links/contact/description": "See who it is with.",
  "/paths/~1conversations~1{id}/parameters/0/description": "The conversation's id.",
  "/paths/~1conversations~1{id}/get/summary": "Get a conversation",
  "/paths/~1conversations~1{id}/get/description": "Resets `unread_count`, as whoever opens a conversation reads it; the answer shows it reset.",
  "/paths/~1conversations~1{id}/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations~1{id}/get/responses/200/description": "The conversation, read.",
  "/paths/~1conversations~1{id}/get/responses/200/links/send/description": "Send a message in it.",
  "/paths/~1conversations~1{id}/get/responses/200/links/messages/description": "Read its messages.",
  "/paths/~1conversations~1{id}/get/responses/200/links/contact/description": "See who it is with.",
  "/paths/~1conversations~1{id}~1status/parameters/0/description": "The conversation's id.",
  "/paths/~1conversations~1{id}~1status/post/summary": "Update the status of a conversation",
  "/paths/~1conversations~1{id}~1status/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations~1{id}~1status/post/responses/200/description": "The conversation with its new status.",
  "/paths/~1conversations~1{id}~1tags/parameters/0/description": "The conversation's id.",
  "/paths/~1conversations~1{id}~1tags/post/summary": "Add a tag to a conversation",
  "/paths/~1conversations~1{id}~1tags/post/description": "Tags are a set: adding one that is there changes nothing. Nothing comes to be that has an address of its own to\nread, so the answer is 200, as for any other change of a conversation.\n",
  "/paths/~1conversations~1{id}~1tags/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations~1{id}~1tags/post/responses/200/description": "The conversation with the tag.",
  "/paths/~1conversations~1{id}~1tags~1{tag}/parameters/0/description": "The conversation's id.",
  "/paths/~1conversations~1{id}~1tags~1{tag}/parameters/1/description": "The tag, percent-encoded.",
  "/paths/~1conversations~1{id}~1tags~1{tag}/delete/summary": "Remove a tag from a conversation",
  "/paths/~1conversations~1{id}~1tags~1{tag}/delete/description": "A tag that the conversation does not have is not found.",
  "/paths/~1conversations~1{id}~1tags~1{tag}/delete/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations~1{id}~1tags~1{tag}/delete/responses/200/description": "The conversation without the tag.",
  "/paths/~1conversations~1{id}~1tags~1{tag}/delete/responses/404/description": "There is no such conversation, or it has no such tag.",
  "/paths/~1conversations~1{id}~1assign/parameters/0/description": "The conversation's id.",
  "/paths/~1conversations~1{id}~1assign/post/summary": "Assign an agent to a conversation",
  "/paths/~1conversations~1{id}~1assign/post/description": "An `agent_id` of null leaves the conversation to nobody in particular.",
  "/paths/~1conversations~1{id}~1assign/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations~1{id}~1assign/post/responses/200/description": "The conversation with its agent.",
  "/paths/~1conversations~1{id}~1messages/parameters/0/description": "The conversation's id.",
  "/paths/~1conversations~1{id}~1messages/get/summary": "List the messages of a conversation",
  "/paths/~1conversations~1{id}~1messages/get/description": "The oldest first, as a conversation is read. Listing leaves `unread_count` as it is.",
  "/paths/~1conversations~1{id}~1messages/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations~1{id}~1messages/get/responses/200/description": "A page of messages.",
  "/paths/~1conversations~1{id}~1messages/post/summary": "Send a message",
  "/paths/~1conversations~1{id}~1messages/post/description": "Sends a message to the contact of the conversation. Whoever answers has read what came before, so\n`unread_count` is 0 afterwards; the status stays as it is.\n",
  "/paths/~1conversations~1{id}~1messages/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1conversations~1{id}~1messages/post/responses/201/description": "The sent message.",
  "/paths/~1conversations~1{id}~1messages/post/responses/409/description": "The conversation's contact or channel was deleted, so no message can reach anybody.",
  "/paths/~1ai-suggest/get/summary": "Get an AI reply suggestion",
  "/paths/~1ai-suggest/get/description": "A reply to the last message of a conversation. The same conversation gets the same suggestion until it changes.\n",
  "/paths/~1ai-suggest/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1ai-suggest/get/parameters/0/description": "The conversation to reply in.",
  "/paths/~1ai-suggest/get/responses/200/description": "The suggestion.",
  "/paths/~1ai-suggest/get/responses/200/links/send/description": "Send the suggestion.",
  "/paths/~1contacts/get/summary": "List contacts",
  "/paths/~1contacts/get/description": "By name.",
  "/paths/~1contacts/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1contacts/get/responses/200/description": "A page of contacts.",
  "/paths/~1contacts/post/summary": "Create a contact",
  "/paths/~1contacts/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1contacts/post/responses/201/description": "The new contact.",
  "/paths/~1contacts/post/responses/201/links/start/description": "Start a conversation with it.",
  "/paths/~1contacts~1{id}/parameters/0/description": "The contact's id.",
  "/paths/~1contacts~1{id}/get/summary": "Get a contact",
  "/paths/~1contacts~1{id}/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1contacts~1{id}/get/responses/200/description": "The contact.",
  "/paths/~1contacts~1{id}/patch/summary": "Update a contact",
  "/paths/~1contacts~1{id}/patch/description": "What the body does not name stays; null empties email or phone.",
  "/paths/~1contacts~1{id}/patch/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1contacts~1{id}/patch/responses/200/description": "The contact as it is now.",
  "/paths/~1contacts~1{id}/delete/summary": "Delete a contact",
  "/paths/~1contacts~1{id}/delete/description": "For admins only. The contact's conversations stay, with a `contact_id` of null.",
  "/paths/~1contacts~1{id}/delete/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1contacts~1{id}/delete/responses/200/description": "The contact is deleted.",
  "/paths/~1channels/get/summary": "List channels",
  "/paths/~1channels/get/description": "In the order they were made.",
  "/paths/~1channels/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1channels/get/responses/200/description": "A page of channels.",
  "/paths/~1channels/post/summary": "Create a channel",
  "/paths/~1channels/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1channels/post/responses/201/description": "The new channel.",
  "/paths/~1channels/post/responses/201/links/rename/description": "Change it.",
  "/paths/~1channels~1{id}/parameters/0/description": "The channel's id.",
  "/paths/~1channels~1{id}/patch/summary": "Update a channel",
  "/paths/~1channels~1{id}/patch/description": "What the body does not name stays; the members of `config` merge. The type stays: conversations came over it.\n",
  "/paths/~1channels~1{id}/patch/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1channels~1{id}/patch/responses/200/description": "The channel as it is now.",
  "/paths/~1channels~1{id}/delete/summary": "Delete a channel",
  "/paths/~1channels~1{id}/delete/description": "Its conversations stay, with a `channel_id` of null and the `channel_type` they had.",
  "/paths/~1channels~1{id}/delete/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1channels~1{id}/delete/responses/200/description": "The channel is deleted.",
  "/paths/~1automations/get/summary": "List automations",
  "/paths/~1automations/get/description": "In the order they were made.",
  "/paths/~1automations/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1automations/get/responses/200/description": "A page of automations.",
  "/paths/~1automations/post/summary": "Create an automation",
  "/paths/~1automations/post/description": "A new automation is active.",
  "/paths/~1automations/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1automations/post/responses/201/description": "The new automation.",
  "/paths/~1automations/post/responses/201/links/toggle/description": "Make it inactive.",
  "/paths/~1automations~1{id}~1toggle/parameters/0/description": "The automation's id.",
  "/paths/~1automations~1{id}~1toggle/post/summary": "Toggle an automation between active and inactive",
  "/paths/~1automations~1{id}~1toggle/post/description": "Takes no body; one that is sent is not read.",
  "/paths/~1automations~1{id}~1toggle/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1automations~1{id}~1toggle/post/responses/200/description": "The automation, the other way round.",
  "/paths/~1automations~1{id}/parameters/0/description": "The automation's id.",
  "/paths/~1automations~1{id}/delete/summary": "Delete an automation",
  "/paths/~1automations~1{id}/delete/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1automations~1{id}/delete/responses/200/description": "The automation is deleted.",
  "/paths/~1analytics/get/summary": "Get analytics data",
  "/paths/~1analytics/get/description": "The conversations created and the messages sent in the last `days` whole days (UTC), today included, as they\nare now.\n",
  "/paths/~1analytics/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1analytics/get/parameters/0/description": "Length of the period. The page's example asks for 30, which we take for the default.",
  "/paths/~1analytics/get/responses/200/description": "The analytics of the period.",
  "/paths/~1agents/get/summary": "List agents",
  "/paths/~1agents/get/description": "In the order they were made.",
  "/paths/~1agents/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1agents/get/responses/200/description": "A page of agents.",
  "/paths/~1agents/post/summary": "Create an agent",
  "/paths/~1agents/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1agents/post/responses/201/description": "The new agent.",
  "/paths/~1agents/post/responses/201/links/promote/description": "Make it an admin.",
  "/paths/~1agents~1{id}~1role/parameters/0/description": "The agent's id.",
  "/paths/~1agents~1{id}~1role/post/summary": "Update the role of an agent",
  "/paths/~1agents~1{id}~1role/post/description": "A workspace keeps one admin, so the last one stays one.",
  "/paths/~1agents~1{id}~1role/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1agents~1{id}~1role/post/responses/200/description": "The agent with the new role.",
  "/paths/~1agents~1{id}/parameters/0/description": "The agent's id.",
  "/paths/~1agents~1{id}/delete/summary": "Delete an agent",
  "/paths/~1agents~1{id}/delete/description": "A workspace keeps one admin. The agent's conversations stay, assigned to nobody, and so do the messages.\n",
  "/paths/~1agents~1{id}/delete/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1agents~1{id}/delete/responses/200/description": "The agent is deleted.",
  "/paths/~1settings~1workspace/get/summary": "Get workspace settings",
  "/paths/~1settings~1workspace/get/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1settings~1workspace/get/responses/200/description": "The settings.",
  "/paths/~1settings~1workspace/post/summary": "Update workspace settings",
  "/paths/~1settings~1workspace/post/description": "For admins only. What the body does not name stays.",
  "/paths/~1settings~1workspace/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1settings~1workspace/post/responses/200/description": "The settings as they are now.",
  "/paths/~1settings~1password/post/summary": "Change the caller's password",
  "/paths/~1settings~1password/post/description": "A wrong current password is a 400: the session is good, so it is no 401, and the role does not matter.\n",
  "/paths/~1settings~1password/post/externalDocs": {
    "description": "REST API Reference; its address is not known",
    "url": "https://inbox.example"
  },
  "/paths/~1settings~1password/post/responses/200/description": "The password is changed.",
  "/components/securitySchemes/session/description": "A session cookie. The page does not name it, nor say how it is obtained; `session` is inferred. Roles: `admin`;\nevery other agent has none.\n",
  "/components/parameters/Page/description": "Page number. The page names it for conversations; the other lists have it too.",
  "/components/parameters/PerPage/description": "Items per page. More than the maximum is answered with the maximum, as `per_page` of the answer says.",
  "/components/responses/BadRequest/description": "A parameter or the body breaks a rule.",
  "/components/responses/Unauthenticated/description": "There is no session cookie, or none of a session.",
  "/components/responses/AdminsOnly/description": "The caller is no admin.",
  "/components/responses/NoConversation/description": "There is no such conversation.",
  "/components/responses/NoContact/description": "There is no such contact.",
  "/components/responses/NoChannel/description": "There is no such channel.",
  "/components/responses/NoAutomation/description": "There is no such automation.",
  "/components/responses/NoAgent/description": "There is no such agent.",
  "/components/responses/EmailInUse/description": "Another one has this email.",
  "/components/responses/LastAdmin/description": "The agent is the last admin.",
  "/components/responses/InternalError/description": "The server failed.",
  "/components/responses/InternalError/content/application~1json/examples/documented/summary": "The error format as the page prints it",
  "/components/schemas/ChannelType/description": "An open set, as the page names none.",
  "/components/schemas/Role/description": "The page knows admins and others.",
  "/components/schemas/Tag/description": "Without spaces around it.",
  "/components/schemas/Text/description": "The longest text that all common channels take.",
  "/components/schemas/Conversation/properties/contact_id/description": "Who it is with; null once the contact is deleted.",
  "/components/schemas/Conversation/properties/channel_id/description": "What it came over; null once the channel is deleted.",
  "/components/schemas/Conversation/properties/unread_count/description": "Messages of the contact since somebody last opened or answered the conversation.",
  "/components/schemas/Conversation/properties/last_message_at/description": "Null without a message.",
  "/components/schemas/Conversation/properties/updated_at/description": "When something of it last changed. Reading it is no change.",
  "/components/schemas/Message/properties/direction/description": "Inbound is what the contact wrote.",
  "/components/schemas/Message/properties/agent_id/description": "Who sent it; null for what the contact wrote, and once the agent is deleted.",
  "/components/schemas/Contact/properties/email/description": "No two contacts share one.",
  "/components/schemas/Channel/properties/config/description": "Whatever the type of channel needs.",
  "/components/schemas/Trigger/description": "What sets it off, by name or with conditions.",
  "/components/schemas/Action/description": "What it then does, by name or in detail.",
  "/components/schemas/Analytics/properties/from/description": "The first day.",
  "/components/schemas/Analytics/properties/to/description": "The last day, today.",
  "/components/schemas/Analytics/properties/by_channel/description": "Conversations by type of channel, the most first.",
  "/components/schemas/Analytics/properties/by_agent/description": "Assigned conversations by agent, the most first.",
  "/components/schemas/Analytics/properties/by_day/description": "Every day of the period, in order.",
  "/components/schemas/Agent/properties/password/description": "Never shown.",
  "/components/schemas/Timezone/description": "A name of the IANA time zone database, judged by its form.",
  "/components/schemas/Language/description": "A language tag (BCP 47)."
};
