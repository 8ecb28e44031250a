/** Why a message does not leave, as data; worded by `words/messages.ts`, which the pane loads with the messages. */
import type { MessageField } from "./message-fields";

export type MessageTrouble =
  /** No text at all. */
  | { readonly code: "no-text" }
  /** What stands between the braces is no field. */
  | { readonly code: "unknown-field"; readonly field: string }
  /** A brace without its other half. */
  | { readonly code: "lone-brace" }
  /** The field has nothing to be filled with, for this customer. */
  | { readonly code: "empty-field"; readonly field: MessageField; readonly customer: string }
  /** What the field would be filled with holds a brace, so that the message would look unfilled. */
  | { readonly code: "braces-in-value"; readonly field: MessageField; readonly customer: string }
  /** On a list to be sent: there is neither a phone number nor an e-mail address. */
  | { readonly code: "unreachable"; readonly customer: string }
  /** On a list of marketing: the customer wants none. */
  | { readonly code: "wants-no-marketing"; readonly customer: string };
