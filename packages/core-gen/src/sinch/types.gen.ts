// Generated from spec/sinch-conversation.yaml by `pnpm generate`. Do not edit.
/** @description Messaging channel. The list grows with the platform, so unknown values must be passed through in both directions. `VIBER` (deprecated) and `CHANNEL_UNSPECIFIED` may still turn up in answers; the latter is refused in requests. */
export type Channel =
  | 'WHATSAPP'
  | 'RCS'
  | 'SMS'
  | 'MESSENGER'
  | 'VIBERBM'
  | 'MMS'
  | 'INSTAGRAM'
  | 'TELEGRAM'
  | 'KAKAOTALK'
  | 'KAKAOTALKCHAT'
  | 'LINE'
  | 'WECHAT'
  | 'APPLEBC'
  | (string & {});

/** @description Way a message or event travels. `TO_APP` comes from the end user, `TO_CONTACT` goes to the end user. Old records may carry `UNDEFINED_DIRECTION`. */
export type Direction = 'TO_APP' | 'TO_CONTACT' | (string & {});

/**
 * @description Way a message or event travels. `TO_APP` comes from the end user, `TO_CONTACT` goes to the end user.
 * @enum {string}
 */
export type DirectionInput = 'TO_APP' | 'TO_CONTACT';

/** @description How the app treats traffic. `CONVERSATION` keeps contacts and conversations; `DISPATCH` only moves messages through, without contact and conversation ids. */
export type ProcessingMode = 'CONVERSATION' | 'DISPATCH' | (string & {});

/**
 * @description How the app treats traffic. `CONVERSATION` keeps contacts and conversations; `DISPATCH` (the server default) only moves messages through.
 * @enum {string}
 */
export type ProcessingModeInput = 'CONVERSATION' | 'DISPATCH';

/**
 * @description Processing of one message. `DEFAULT` follows the mode of the app; `DISPATCH_ONLY` skips conversation handling, which drops conversation metadata and the correlation id in a conversation-mode app.
 * @enum {string}
 */
export type ProcessingStrategy = 'DEFAULT' | 'DISPATCH_ONLY';

/**
 * @description How new conversation metadata meets the stored one. `REPLACE` (server default) overwrites it, `MERGE_PATCH` applies a JSON merge patch.
 * @enum {string}
 */
export type MetadataUpdateStrategy = 'REPLACE' | 'MERGE_PATCH';

/**
 * @description Outgoing queue to use. The server default is `NORMAL_PRIORITY`.
 * @enum {string}
 */
export type MessageQueue = 'NORMAL_PRIORITY' | 'HIGH_PRIORITY';

/**
 * @description Whether message metadata is part of the answer. The server default is `WITH_METADATA`.
 * @enum {string}
 */
export type MessagesView = 'WITH_METADATA' | 'WITHOUT_METADATA';

/**
 * @description Store that messages are read from. `CONVERSATION_SOURCE` holds what conversation-mode apps sent and received, `DISPATCH_SOURCE` what dispatch-mode apps did.
 * @enum {string}
 */
export type MessageSource = 'CONVERSATION_SOURCE' | 'DISPATCH_SOURCE';

/**
 * @description Purpose of a message, used by consent management only. The server default is `CONTENT_UNKNOWN`.
 * @enum {string}
 */
export type MessageContentType = 'CONTENT_UNKNOWN' | 'CONTENT_MARKETING' | 'CONTENT_NOTIFICATION';

/** @description Delivery state. `READ` and `FAILED` are final; `SWITCHING_CHANNEL` means that the next channel in the priority order is tried. */
export type DeliveryStatus =
  | 'QUEUED_ON_CHANNEL'
  | 'DELIVERED'
  | 'READ'
  | 'FAILED'
  | 'SWITCHING_CHANNEL'
  | (string & {});

/** @description Why a delivery or lookup failed. Expect further values. */
export type ReasonCode =
  | 'UNKNOWN'
  | 'INTERNAL_ERROR'
  | 'RATE_LIMITED'
  | 'RECIPIENT_INVALID_CHANNEL_IDENTITY'
  | 'RECIPIENT_NOT_REACHABLE'
  | 'RECIPIENT_NOT_OPTED_IN'
  | 'OUTSIDE_ALLOWED_SENDING_WINDOW'
  | 'CHANNEL_FAILURE'
  | 'CHANNEL_BAD_CONFIGURATION'
  | 'CHANNEL_CONFIGURATION_MISSING'
  | 'MEDIA_TYPE_UNSUPPORTED'
  | 'MEDIA_TOO_LARGE'
  | 'MEDIA_NOT_REACHABLE'
  | 'NO_CHANNELS_LEFT'
  | 'TEMPLATE_NOT_FOUND'
  | 'TEMPLATE_INSUFFICIENT_PARAMETERS'
  | 'TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION'
  | 'DELIVERY_TIMED_OUT'
  | 'DELIVERY_REJECTED_DUE_TO_POLICY'
  | 'CONTACT_NOT_FOUND'
  | 'BAD_REQUEST'
  | 'UNKNOWN_APP'
  | 'NO_CHANNEL_IDENTITY_FOR_CONTACT'
  | 'CHANNEL_REJECT'
  | 'NO_PERMISSION'
  | 'NO_PROFILE_AVAILABLE'
  | 'UNSUPPORTED_OPERATION'
  | 'INACTIVE_CREDENTIAL'
  | 'MESSAGE_EXPIRED'
  | 'MESSAGE_SPLIT_REQUIRED'
  | 'DELIVERY_REPORT_TIME_OUT'
  | (string & {});

/** @description Finer grained cause next to a reason code. */
export type ReasonSubCode =
  | 'UNSPECIFIED_SUB_CODE'
  | 'ATTACHMENT_REJECTED'
  | 'MEDIA_TYPE_UNDETERMINED'
  | 'INACTIVE_SENDER'
  | (string & {});

/** @description Why something failed or was rejected. */
export interface Reason {
  code?: ReasonCode;
  /** @description Explanation for humans. */
  description?: string;
  sub_code?: ReasonSubCode;
  /** @description Raw error code of the channel. WhatsApp only. */
  channel_code?: string;
}

/** @description An empty object. Treat an empty body the same way. */
export type EmptyResponse = Record<string, never>;

/** @description A point on the globe. */
export interface Coordinates {
  /** @description Degrees north. */
  latitude: number;
  /** @description Degrees east. */
  longitude: number;
}

/** @description Who speaks for the app. The server default is `UNKNOWN_AGENT_TYPE`. */
export type AgentType = 'UNKNOWN_AGENT_TYPE' | 'HUMAN' | 'BOT' | (string & {});

/** @description The person or bot that speaks for the app. Shown on channels that support it. */
export interface Agent {
  /** @description Name to show. */
  display_name?: string;
  type?: AgentType;
  /** @description Address of a profile picture. */
  picture_url?: string;
}

/** @description Address of an end user on one channel. */
export interface ChannelRecipientIdentity {
  channel: Channel;
  /** @description Address on that channel, for instance a phone number. */
  identity: string;
}

/** @description Address of an end user on one channel, with the app it belongs to where the channel needs that. */
export interface ChannelIdentity {
  channel: Channel;
  /** @description Address on that channel, for instance a phone number. */
  identity: string;
  /** @description App the identity belongs to. Needed for channels whose identities are private to one app (Messenger, Instagram, LINE, WeChat); may be an empty string in callbacks. */
  app_id?: string;
}

/** @description Addresses of one end user on one or more channels. */
export interface ChannelIdentityList {
  /** @description Addresses in order of preference. Without `channel_priority_order` this order decides which channel is tried first. */
  channel_identities: ChannelRecipientIdentity[];
}

/** @description A recipient named by contact id. Not possible in dispatch mode. */
export interface RecipientByContact {
  /** @description Id of the contact. */
  contact_id: string;
  identified_by?: never;
}

/** @description A recipient named by channel addresses. The only form that dispatch mode accepts. */
export interface RecipientByIdentities {
  identified_by: ChannelIdentityList;
  contact_id?: never;
}

/** @description Who receives a message: a contact id or a list of channel addresses, never both. */
export type Recipient = RecipientByContact | RecipientByIdentities;

/** @description Plain text. */
export interface TextMessage {
  /** @description The text. */
  text: string;
}

/** @description A media file behind an address. */
export interface MediaMessage {
  /** @description Address of the file. */
  url: string;
  /** @description Address of a small preview image. */
  thumbnail_url?: string;
  /** @description File name to show instead of the one in the address. */
  filename_override?: string;
}

/** @description A place on the map. */
export interface LocationMessage {
  coordinates: Coordinates;
  /** @description Title above the place. */
  title: string;
  /** @description Name or address of the place. */
  label?: string;
}

/** @description Height of the media on a card. */
export type CardHeight = 'UNSPECIFIED_HEIGHT' | 'SHORT' | 'MEDIUM' | 'TALL' | (string & {});

/** @description Channel dependent extras of a card. */
export interface CardMessageProperties {
  /** @description Header text on WhatsApp. */
  whatsapp_header?: string;
}

/** @description A card with title, text, media and buttons. */
export interface CardMessage {
  /** @description Title of the card. */
  title?: string;
  /** @description Text of the card. */
  description?: string;
  height?: CardHeight;
  media_message?: MediaMessage;
  /** @description Buttons under the card, at most 10. */
  choices?: Choice[];
  message_properties?: CardMessageProperties;
}

/** @description A row of cards that the user can swipe through. */
export interface CarouselMessage {
  /** @description The cards, at most 10. */
  cards: CardMessage[];
  /** @description Buttons outside the cards, at most 3. */
  choices?: Choice[];
}

/** @description Channel dependent extras of a choice message. */
export interface ChoiceMessageProperties {
  /** @description Footer text on WhatsApp. */
  whatsapp_footer?: string;
}

/** @description A question with buttons. */
export interface ChoiceMessage {
  /** @description The buttons, at most 10. */
  choices: Choice[];
  text_message?: TextMessage;
  message_properties?: ChoiceMessageProperties;
}

/** @description Name on a contact card. */
export interface ContactName {
  /** @description Complete name. */
  full_name: string;
  first_name?: string;
  last_name?: string;
  middle_name?: string;
  /** @description Title in front of the name, for instance `Dr.`. */
  prefix?: string;
  /** @description Addition behind the name, for instance `Jr.`. */
  suffix?: string;
}

/** @description Phone number on a contact card. */
export interface ContactPhoneNumber {
  /** @description The number, with country code. */
  phone_number: string;
  /** @description Label such as `Home` or `Work`. */
  type?: string;
}

/** @description Postal address on a contact card. */
export interface ContactAddress {
  city?: string;
  country?: string;
  state?: string;
  /** @description Postal code. */
  zip?: string;
  /** @description Label such as `Home` or `Work`. */
  type?: string;
  /** @description Two-letter country code. */
  country_code?: string;
}

/** @description E-mail address on a contact card. */
export interface ContactEmailAddress {
  email_address: string;
  /** @description Label such as `Home` or `Work`. */
  type?: string;
}

/** @description Organisation on a contact card. */
export interface ContactOrganization {
  company?: string;
  department?: string;
  /** @description Position in the organisation. */
  title?: string;
}

/** @description Web address on a contact card. */
export interface ContactUrl {
  url: string;
  /** @description Label such as `Home` or `Work`. */
  type?: string;
}

/** @description A contact card. */
export interface ContactInfoMessage {
  name: ContactName;
  /** @description Phone numbers of the person. */
  phone_numbers: ContactPhoneNumber[];
  /** @description Postal addresses. */
  addresses?: ContactAddress[];
  /** @description E-mail addresses. */
  email_addresses?: ContactEmailAddress[];
  organization?: ContactOrganization;
  /** @description Web pages. */
  urls?: ContactUrl[];
  /** @description Date of birth as `YYYY-MM-DD`. */
  birthday?: string;
}

/** @description Channel dependent extras of a list message. */
export interface ListMessageProperties {
  /** @description Id of the product catalogue. Needed for a list of products. */
  catalog_id?: string;
  /** @description Label of the button that opens the list. */
  menu?: string;
  /** @description Header text on WhatsApp. */
  whatsapp_header?: string;
}

/** @description A list of options or products, grouped in sections. */
export interface ListMessage {
  /** @description Title of the message. */
  title: string;
  /** @description Text of the message. */
  description?: string;
  media?: MediaMessage;
  /** @description The sections. All of them hold the same kind of item. */
  sections: ListSection[];
  message_properties?: ListMessageProperties;
}

/** @description One section of a list. It holds either choices or products, and every section of a message holds the same kind. */
export interface ListSection {
  /** @description Heading of the section. */
  title?: string;
  /** @description The entries, all of one kind. */
  items: ListItem[];
}

/** @description An option in a list. */
export interface ListChoice {
  /** @description Text of the option. */
  title: string;
  /** @description Second line. */
  description?: string;
  media?: MediaMessage;
  /** @description Text that comes back when the user picks this option. */
  postback_data?: string;
}

/** @description A product of a catalogue. */
export interface ProductItem {
  /** @description Product id in the catalogue. */
  id: string;
  /** @description Marketplace the catalogue lives on, for instance `FACEBOOK`. */
  marketplace: string;
  /** @description Number of pieces. Output only. */
  quantity?: number;
  /** @description Price of one piece. Output only. */
  item_price?: number;
  /** @description Currency of the price. Output only. */
  currency?: string;
}

/** @description A list entry that holds an option. */
export interface ChoiceItemWrapper {
  choice: ListChoice;
  product?: never;
}

/** @description A list entry that holds a product. */
export interface ProductItemWrapper {
  product: ProductItem;
  choice?: never;
}

/** @description An entry of a list: an option or a product. */
export type ListItem = ChoiceItemWrapper | ProductItemWrapper;

/** @description Points to a template made with the template service. */
export interface TemplateReference {
  /** @description Id of the template. */
  template_id: string;
  /** @description Version of the template. The word `latest` is accepted for templates made in the dashboard. */
  version: string;
  /** @description Language of the translation as a BCP-47 code. */
  language_code?: string;
  /** @description Values for the variables of the template, by key. */
  parameters?: {
    [key: string]: string;
  };
}

/** @description Points to a template that is kept by the channel itself. */
export interface ChannelTemplateReference {
  /** @description Id of the template. For WhatsApp, the name of the template. */
  template_id: string;
  /** @description Version of the template. */
  version?: string;
  /** @description Language of the translation. WhatsApp needs it, in the underscore form such as `en_US`. */
  language_code?: string;
  /** @description Values for the variables of the template, by key. */
  parameters?: {
    [key: string]: string;
  };
}

/** @description A message built from a template. At least one of the two references is needed; the channel reference wins where both apply. */
export interface TemplateMessage {
  omni_template?: TemplateReference;
  /** @description References by channel. */
  channel_template?: {
    [key: string]: ChannelTemplateReference;
  };
}

/** @description A button that starts a phone call. */
export interface CallMessage {
  /** @description Number to call in E.164 form with a leading `+`. */
  phone_number: string;
  /** @description Label of the button. */
  title: string;
}

/** @description A button that opens a web page. */
export interface UrlMessage {
  /** @description Label of the button. */
  title: string;
  /** @description Address to open. */
  url: string;
}

/** @description A button that adds an event to the user's calendar. */
export interface CalendarMessage {
  /** @description Label of the button. */
  title: string;
  /**
   * Format: date-time
   * @description Start of the event.
   */
  event_start: string;
  /**
   * Format: date-time
   * @description End of the event.
   */
  event_end: string;
  /** @description Title of the event. */
  event_title: string;
  /** @description Text of the event. */
  event_description?: string;
  /** @description Address to open where the channel has no calendar button. */
  fallback_url: string;
}

/** @description A button that asks the user for a location. */
export interface ShareLocationMessage {
  /** @description Label of the button. */
  title: string;
  /** @description Address to open where the channel has no location button. */
  fallback_url: string;
}

/** @description How long a button stays visible. RCS choice messages only; buttons are transient otherwise. Refused on the outer choices of a carousel. Documented but unverified: no official SDK has it yet. */
export type ChoiceDisplayMode = 'DISPLAY_MODE_UNSPECIFIED' | 'PERSISTENT' | (string & {});

/** @description A button. Exactly one of the kinds `call_message`, `location_message`, `text_message`, `url_message`, `calendar_message` and `share_location_message` is present. */
export type Choice = {
  /** @description Text that comes back when the user picks this choice. The default is made of the message id and the text or title of the choice. */
  postback_data?: string;
  display_mode?: ChoiceDisplayMode;
} & (ChoiceCall | ChoiceLocation | ChoiceText | ChoiceUrl | ChoiceCalendar | ChoiceShareLocation);

/** @description The kind of choice that calls a phone number. */
export interface ChoiceCall {
  call_message: CallMessage;
  location_message?: never;
  text_message?: never;
  url_message?: never;
  calendar_message?: never;
  share_location_message?: never;
}

/** @description The kind of choice that shows a place. */
export interface ChoiceLocation {
  location_message: LocationMessage;
  call_message?: never;
  text_message?: never;
  url_message?: never;
  calendar_message?: never;
  share_location_message?: never;
}

/** @description The kind of choice that answers with a text. */
export interface ChoiceText {
  text_message: TextMessage;
  call_message?: never;
  location_message?: never;
  url_message?: never;
  calendar_message?: never;
  share_location_message?: never;
}

/** @description The kind of choice that opens a web page. */
export interface ChoiceUrl {
  url_message: UrlMessage;
  call_message?: never;
  location_message?: never;
  text_message?: never;
  calendar_message?: never;
  share_location_message?: never;
}

/** @description The kind of choice that adds an event to the calendar. */
export interface ChoiceCalendar {
  calendar_message: CalendarMessage;
  call_message?: never;
  location_message?: never;
  text_message?: never;
  url_message?: never;
  share_location_message?: never;
}

/** @description The kind of choice that asks for a location. */
export interface ChoiceShareLocation {
  share_location_message: ShareLocationMessage;
  call_message?: never;
  location_message?: never;
  text_message?: never;
  url_message?: never;
  calendar_message?: never;
}

/** @description The message that this one answers. */
export interface ReplyTo {
  /** @description Id of the quoted message in this API, not the id used by the channel. */
  message_id: string;
}

/** @description A message from the app to the end user. Exactly one of the message kinds is present (`text_message`, `card_message`, `carousel_message`, `choice_message`, `contact_info_message`, `list_message`, `location_message`, `media_message`, `template_message`); the fields below may stand beside it. */
export type AppMessage = {
  /** @description Native payloads as text, by channel. They replace the generic message on those channels. */
  explicit_channel_message?: {
    [key: string]: string;
  };
  /** @description Replacement messages by channel (`WHATSAPP`, `KAKAOTALK`, `WECHAT`; further keys may follow). */
  explicit_channel_omni_message?: {
    [key: string]: OmniMessageOverride;
  };
  /** @description Messages that exist on one channel only, by channel. */
  channel_specific_message?: {
    [key: string]: ChannelSpecificMessage;
  };
  agent?: Agent | null;
  /** @description Quotes an inbound message of the contact. WhatsApp only. The link is kept for 96 hours; afterwards the message goes out without the quote. Documented but unverified: no official SDK has it yet. */
  reply_to?: ReplyTo;
} & (
  | AppMessageText
  | AppMessageCard
  | AppMessageCarousel
  | AppMessageChoice
  | AppMessageContactInfo
  | AppMessageList
  | AppMessageLocation
  | AppMessageMedia
  | AppMessageTemplate
);

/** @description The kind of message that holds plain text. */
export interface AppMessageText {
  text_message: TextMessage;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
}

/** @description The kind of message that holds a card. */
export interface AppMessageCard {
  card_message: CardMessage;
  text_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
}

/** @description The kind of message that holds a row of cards. */
export interface AppMessageCarousel {
  carousel_message: CarouselMessage;
  text_message?: never;
  card_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
}

/** @description The kind of message that holds a question with buttons. */
export interface AppMessageChoice {
  choice_message: ChoiceMessage;
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
}

/** @description The kind of message that holds a contact card. */
export interface AppMessageContactInfo {
  contact_info_message: ContactInfoMessage;
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
}

/** @description The kind of message that holds a list. */
export interface AppMessageList {
  list_message: ListMessage;
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
}

/** @description The kind of message that holds a place. */
export interface AppMessageLocation {
  location_message: LocationMessage;
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
}

/** @description The kind of message that holds a media file. */
export interface AppMessageMedia {
  media_message: MediaMessage;
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  template_message?: never;
  template_reference?: never;
}

/** @description The kind of message that holds a message from a template. */
export interface AppMessageTemplate {
  template_message: TemplateMessage;
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_reference?: never;
}

/** @description The kind of replacement message that holds a template. */
export interface OmniMessageTemplate {
  template_reference: TemplateReference;
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
}

/** @description An app message as the platform gives it back. Normally one message kind is present; the object stays open so that kinds added later do not break readers. */
export interface AppMessageOutput {
  text_message?: TextMessage;
  card_message?: CardMessage;
  carousel_message?: CarouselMessage;
  choice_message?: ChoiceMessage;
  contact_info_message?: ContactInfoMessage;
  list_message?: ListMessage;
  location_message?: LocationMessage;
  media_message?: MediaMessage;
  template_message?: TemplateMessage;
  /** @description Native payloads as text, by channel. */
  explicit_channel_message?: {
    [key: string]: string;
  };
  /** @description Replacement messages by channel. */
  explicit_channel_omni_message?: {
    [key: string]: OmniMessageOverride;
  };
  /** @description Messages that exist on one channel only, by channel. */
  channel_specific_message?: {
    [key: string]: ChannelSpecificMessage;
  };
  agent?: Agent | null;
  reply_to?: ReplyTo | null;
}

/** @description A message that replaces the generic one on a single channel. The kinds are those of an app message, with `template_reference` in place of `template_message`; channel templates are not possible here. */
export type OmniMessageOverride =
  | AppMessageText
  | AppMessageCard
  | AppMessageCarousel
  | AppMessageChoice
  | AppMessageContactInfo
  | AppMessageList
  | AppMessageLocation
  | AppMessageMedia
  | OmniMessageTemplate;

/** @description A message that exists on one channel only, told apart by `message_type`. */
export type ChannelSpecificMessage =
  | FlowsChannelMessage
  | OrderDetailsChannelMessage
  | OrderStatusChannelMessage
  | CommerceChannelMessage
  | CarouselCommerceChannelMessage
  | NotificationTemplateChannelMessage;

/** @description A WhatsApp flow. */
export interface FlowsChannelMessage {
  /** @constant */
  message_type: 'FLOWS';
  message: FlowMessage;
}

/** @description WhatsApp order details with payment. */
export interface OrderDetailsChannelMessage {
  /** @constant */
  message_type: 'ORDER_DETAILS';
  message: OrderDetailsMessage;
}

/** @description WhatsApp order status. */
export interface OrderStatusChannelMessage {
  /** @constant */
  message_type: 'ORDER_STATUS';
  message: OrderStatusMessage;
}

/** @description A KakaoTalk commerce card. */
export interface CommerceChannelMessage {
  /** @constant */
  message_type: 'COMMERCE';
  message: KakaoCommerceMessage;
}

/** @description A row of KakaoTalk commerce cards. */
export interface CarouselCommerceChannelMessage {
  /** @constant */
  message_type: 'CAROUSEL_COMMERCE';
  message: KakaoCarouselCommerceMessage;
}

/** @description A LINE notification built from a template. */
export interface NotificationTemplateChannelMessage {
  /** @constant */
  message_type: 'NOTIFICATION_MESSAGE_TEMPLATE';
  message: LineNotificationMessage;
}

/** @description A media file behind a link. */
export interface MediaLink {
  /** @description Address of the file. */
  link: string;
}

/** @description A text header. */
export interface InteractiveTextHeader {
  /** @constant */
  type: 'text';
  /** @description The header text. */
  text: string;
}

/** @description An image header. */
export interface InteractiveImageHeader {
  /** @constant */
  type: 'image';
  image: MediaLink;
}

/** @description A document header. */
export interface InteractiveDocumentHeader {
  /** @constant */
  type: 'document';
  document: MediaLink;
}

/** @description A video header. */
export interface InteractiveVideoHeader {
  /** @constant */
  type: 'video';
  video: MediaLink;
}

/** @description Header of an interactive WhatsApp message. */
export type InteractiveHeader =
  | InteractiveTextHeader
  | InteractiveImageHeader
  | InteractiveDocumentHeader
  | InteractiveVideoHeader;

/** @description Body of an interactive WhatsApp message. */
export interface InteractiveBody {
  /** @description The body text. */
  text: string;
}

/** @description Footer of an interactive WhatsApp message. */
export interface InteractiveFooter {
  /** @description The footer text. */
  text: string;
}

/** @description First screen of a flow and its data. */
export interface FlowActionPayload {
  /** @description Id of the first screen. */
  screen?: string;
  /** @description Input for the first screen. */
  data?: {
    [key: string]: unknown;
  };
}

/** @description State of the flow to show. The server default is `published`. */
export type FlowMode = 'draft' | 'published' | (string & {});

/** @description What opening the flow does. The server default is `navigate`. */
export type FlowAction = 'navigate' | 'data_exchange' | (string & {});

/** @description Content of a WhatsApp flow message. */
export interface FlowMessage {
  header?: InteractiveHeader;
  body?: InteractiveBody;
  footer?: InteractiveFooter;
  /** @description Id of the flow. */
  flow_id: string;
  /** @description Label of the button that opens the flow. */
  flow_cta: string;
  /** @description Your own token to recognise the answer. */
  flow_token?: string;
  flow_mode?: FlowMode;
  flow_action?: FlowAction;
  flow_action_payload?: FlowActionPayload;
}

/** @description A line of an order. Amounts are integers in the unit that WhatsApp prescribes for the payment. */
export interface OrderItem {
  /** @description Your product id. */
  retailer_id: string;
  /** @description Name of the product. */
  name: string;
  /** @description Price of one piece. */
  amount_value: number;
  /** @description Number of pieces. */
  quantity: number;
  /** @description Reduced price of one piece. */
  sale_amount_value?: number;
}

/** @description An order on WhatsApp. Amounts are integers in the unit that WhatsApp prescribes for the payment. */
export interface Order {
  /** @description Lines of the order. */
  items: OrderItem[];
  /** @description Sum of the lines. */
  subtotal_value: number;
  /** @description Tax. */
  tax_value: number;
  tax_description?: string;
  /** @description Id of the product catalogue. */
  catalog_id?: string;
  /** @description Unix time in seconds, as text, at which the order lapses; at least 300 seconds ahead. */
  expiration_time?: string;
  expiration_description?: string;
  /** @description Shipping cost. */
  shipping_value?: number;
  shipping_description?: string;
  /** @description Discount. */
  discount_value?: number;
  discount_description?: string;
  discount_program_name?: string;
}

/** @description Kind of a Pix key. */
export type PixKeyType = 'CPF' | 'CNPJ' | 'EMAIL' | 'PHONE' | 'EVP' | (string & {});

/** @description A dynamic Pix code. */
export interface PixCode {
  /** @description The code to copy. */
  code: string;
  /** @description Name of the account holder. */
  merchant_name: string;
  /** @description Pix key. */
  key: string;
  key_type: PixKeyType;
}

/** @description A payment link. */
export interface PaymentLink {
  /** @description Address of the payment page. */
  uri: string;
}

/** @description A boleto. */
export interface Boleto {
  /** @description The line to type in. */
  digitable_line: string;
}

/** @description Payment settings for Pix. */
export interface PixPaymentSettings {
  dynamic_pix: PixCode;
  payment_link?: never;
  boleto?: never;
}

/** @description Payment settings for a link. */
export interface LinkPaymentSettings {
  payment_link: PaymentLink;
  dynamic_pix?: never;
  boleto?: never;
}

/** @description Payment settings for a boleto. */
export interface BoletoPaymentSettings {
  boleto: Boleto;
  dynamic_pix?: never;
  payment_link?: never;
}

/** @description How the order is paid. Deprecated in favour of `payment_buttons`. */
export type PaymentSettings = PixPaymentSettings | LinkPaymentSettings | BoletoPaymentSettings;

/** @description A button for a dynamic Pix code. */
export interface PixPaymentButton {
  /** @constant */
  type: 'pix_dynamic_code';
  /** @description The code to copy. */
  code: string;
  /** @description Name of the account holder. */
  merchant_name: string;
  /** @description Pix key. */
  key: string;
  key_type: PixKeyType;
}

/** @description A button for a payment link. */
export interface LinkPaymentButton {
  /** @constant */
  type: 'payment_link';
  /** @description Address of the payment page. */
  uri: string;
}

/** @description A button for a boleto. */
export interface BoletoPaymentButton {
  /** @constant */
  type: 'boleto';
  /** @description The line to type in. */
  digitable_line: string;
}

/** @description A button that pays the order. */
export type PaymentButton = PixPaymentButton | LinkPaymentButton | BoletoPaymentButton;

/** @description Payment part of WhatsApp order details. */
export interface OrderDetailsPayment {
  /** @description Country scheme of the payment. */
  type: 'br' | 'sg' | (string & {});
  /** @description Your id of the order. */
  reference_id: string;
  type_of_goods: 'digital-goods' | 'physical-goods' | (string & {});
  /** @deprecated */
  payment_settings?: PaymentSettings;
  /** @description One or two buttons. */
  payment_buttons?: PaymentButton[];
  /** @description Amount to pay. */
  total_amount_value: number;
  order: Order;
}

/** @description Content of a WhatsApp order details message. */
export interface OrderDetailsMessage {
  header?: InteractiveHeader;
  body?: InteractiveBody;
  footer?: InteractiveFooter;
  payment: OrderDetailsPayment;
}

/** @description State of an order. */
export interface OrderStatus {
  status: 'pending' | 'processing' | 'partially-shipped' | 'shipped' | 'completed' | 'canceled' | (string & {});
  /** @description Text for the user. */
  description?: string;
}

/** @description Payment part of a WhatsApp order status. */
export interface OrderStatusPayment {
  /** @description Your id of the order. */
  reference_id: string;
  order: OrderStatus;
}

/** @description Content of a WhatsApp order status message. */
export interface OrderStatusMessage {
  header?: InteractiveHeader;
  body?: InteractiveBody;
  footer?: InteractiveFooter;
  payment: OrderStatusPayment;
}

/** @description Image of a KakaoTalk card. */
export interface KakaoImage {
  /** @description Address of the image. */
  image_url: string;
  /** @description Address opened by a tap on the image. */
  image_link?: string;
}

/** @description A KakaoTalk button that opens a web page. */
export interface KakaoWebLinkButton {
  /** @constant */
  type: 'WL';
  /** @description Label of the button. */
  name: string;
  /** @description Address on mobile devices. */
  link_mo: string;
  /** @description Address on desktops. */
  link_pc?: string;
}

/** @description A KakaoTalk button that opens an app. */
export interface KakaoAppLinkButton {
  /** @constant */
  type: 'AL';
  /** @description Label of the button. */
  name: string;
  /** @description App link on iOS. */
  scheme_ios: string;
  /** @description App link on Android. */
  scheme_android: string;
}

/** @description A KakaoTalk button that sends its label back. */
export interface KakaoKeywordButton {
  /** @constant */
  type: 'BK';
  /** @description Label of the button. */
  name: string;
}

/** @description A button on a KakaoTalk card. */
export type KakaoButton = KakaoWebLinkButton | KakaoAppLinkButton | KakaoKeywordButton;

/** @description A price without discount. */
export interface KakaoRegularPrice {
  /** @constant */
  type: 'REGULAR_PRICE_COMMERCE';
  /** @description Product title. */
  title: string;
  /** @description Price. */
  regular_price: number;
}

/** @description A price with a fixed discount. */
export interface KakaoFixedDiscountPrice {
  /** @constant */
  type: 'FIXED_DISCOUNT_COMMERCE';
  /** @description Product title. */
  title: string;
  /** @description Price before the discount. */
  regular_price: number;
  /** @description Price after the discount. */
  discount_price: number;
  /** @description Amount of the discount. */
  discount_fixed: number;
}

/** @description A price with a percentage discount. */
export interface KakaoPercentageDiscountPrice {
  /** @constant */
  type: 'PERCENTAGE_DISCOUNT_COMMERCE';
  /** @description Product title. */
  title: string;
  /** @description Price before the discount. */
  regular_price: number;
  /** @description Price after the discount. */
  discount_price: number;
  /** @description Discount in percent. */
  discount_rate: number;
}

/** @description Price on a KakaoTalk card. */
export type KakaoPrice = KakaoRegularPrice | KakaoFixedDiscountPrice | KakaoPercentageDiscountPrice;

/** @description A coupon with a fixed discount. */
export interface KakaoFixedDiscountCoupon {
  /** @constant */
  type: 'FIXED_DISCOUNT_COUPON';
  /** @description Amount of the discount. */
  discount_fixed: number;
  /** @description Text of the coupon. */
  description?: string;
  /** @description Address on mobile devices. */
  link_mo?: string;
  /** @description Address on desktops. */
  link_pc?: string;
  /** @description App link on Android. */
  scheme_android?: string;
  /** @description App link on iOS. */
  scheme_ios?: string;
}

/** @description A coupon with a percentage discount. */
export interface KakaoPercentageDiscountCoupon {
  /** @constant */
  type: 'PERCENTAGE_DISCOUNT_COUPON';
  /** @description Discount in percent. */
  discount_rate: number;
  /** @description Text of the coupon. */
  description?: string;
  /** @description Address on mobile devices. */
  link_mo?: string;
  /** @description Address on desktops. */
  link_pc?: string;
  /** @description App link on Android. */
  scheme_android?: string;
  /** @description App link on iOS. */
  scheme_ios?: string;
}

/** @description A coupon for shipping. */
export interface KakaoShippingDiscountCoupon {
  /** @constant */
  type: 'SHIPPING_DISCOUNT_COUPON';
  /** @description Text of the coupon. */
  description?: string;
  /** @description Address on mobile devices. */
  link_mo?: string;
  /** @description Address on desktops. */
  link_pc?: string;
  /** @description App link on Android. */
  scheme_android?: string;
  /** @description App link on iOS. */
  scheme_ios?: string;
}

/** @description A coupon for something free. */
export interface KakaoFreeCoupon {
  /** @constant */
  type: 'FREE_COUPON';
  /** @description What is free, at most 7 characters. */
  title: string;
  /** @description Text of the coupon. */
  description?: string;
  /** @description Address on mobile devices. */
  link_mo?: string;
  /** @description Address on desktops. */
  link_pc?: string;
  /** @description App link on Android. */
  scheme_android?: string;
  /** @description App link on iOS. */
  scheme_ios?: string;
}

/** @description A coupon for an upgrade. */
export interface KakaoUpCoupon {
  /** @constant */
  type: 'UP_COUPON';
  /** @description What is upgraded, at most 7 characters. */
  title: string;
  /** @description Text of the coupon. */
  description?: string;
  /** @description Address on mobile devices. */
  link_mo?: string;
  /** @description Address on desktops. */
  link_pc?: string;
  /** @description App link on Android. */
  scheme_android?: string;
  /** @description App link on iOS. */
  scheme_ios?: string;
}

/** @description A coupon on a KakaoTalk card. One of `link_mo`, `scheme_android` and `scheme_ios` is needed. */
export type KakaoCoupon =
  | KakaoFixedDiscountCoupon
  | KakaoPercentageDiscountCoupon
  | KakaoShippingDiscountCoupon
  | KakaoFreeCoupon
  | KakaoUpCoupon;

/** @description A KakaoTalk commerce card. */
export interface KakaoCard {
  /** @description One or two buttons. */
  buttons: KakaoButton[];
  image: KakaoImage;
  commerce?: KakaoPrice;
  /** @description Extra text. */
  additional_content?: string;
  coupon?: KakaoCoupon;
}

/** @description Content of a KakaoTalk commerce message. */
export interface KakaoCommerceMessage {
  /** @description Notify the user. The server default is true. */
  push_alarm?: boolean;
  /** @description Marks content for adults. The server default is false. */
  adult?: boolean;
  /** @description One or two buttons. */
  buttons: KakaoButton[];
  image: KakaoImage;
  commerce?: KakaoPrice;
  /** @description Extra text. */
  additional_content?: string;
  coupon?: KakaoCoupon;
}

/** @description First panel of a KakaoTalk carousel. */
export interface KakaoHead {
  /** @description Heading. */
  header: string;
  /** @description Text. */
  content: string;
  /** @description Address of the image. */
  image_url: string;
  /** @description Address on mobile devices. */
  link_mo?: string;
  /** @description Address on desktops. */
  link_pc?: string;
  /** @description App link on iOS. */
  scheme_ios?: string;
  /** @description App link on Android. */
  scheme_android?: string;
}

/** @description Last panel of a KakaoTalk carousel. */
export interface KakaoTail {
  /** @description Address on mobile devices. */
  link_mo: string;
  /** @description Address on desktops. */
  link_pc?: string;
  /** @description App link on iOS. */
  scheme_ios?: string;
  /** @description App link on Android. */
  scheme_android?: string;
}

/** @description A row of KakaoTalk cards. */
export interface KakaoCarousel {
  head?: KakaoHead;
  /** @description Two to ten cards. */
  list: KakaoCard[];
  tail?: KakaoTail;
}

/** @description Content of a KakaoTalk carousel message. */
export interface KakaoCarouselCommerceMessage {
  /** @description Notify the user. The server default is true. */
  push_alarm?: boolean;
  /** @description Marks content for adults. The server default is false. */
  adult?: boolean;
  carousel: KakaoCarousel;
}

/** @description The emphasised line of a LINE notification. */
export interface LineEmphasizedItem {
  /** @description Key of the item in the template. */
  item_key: string;
  /** @description Text of the item. */
  content: string;
}

/** @description A line of a LINE notification. */
export interface LineItem {
  /** @description Key of the item in the template. */
  item_key: string;
  /** @description Text of the item. */
  content: string;
}

/** @description A button of a LINE notification. */
export interface LineButton {
  /** @description Key of the button in the template. */
  button_key: string;
  /** @description Address to open. */
  url: string;
}

/** @description Parts of a LINE notification. */
export interface LineNotificationBody {
  emphasized_item?: LineEmphasizedItem;
  /** @description At most 15 lines. */
  items?: LineItem[];
  /** @description At most 2 buttons. */
  buttons?: LineButton[];
}

/** @description Content of a LINE notification. */
export interface LineNotificationMessage {
  /** @description Key of the template at LINE. */
  template_key: string;
  body?: LineNotificationBody;
}

/** @description A media file with a caption, sent by the end user. */
export interface MediaCardMessage {
  /** @description Address of the file. */
  url: string;
  /** @description Text below the file. */
  caption?: string;
}

/** @description The end user picked a choice. */
export interface ChoiceResponseMessage {
  /** @description Id of the message that offered the choices. */
  message_id: string;
  /** @description Postback data of the choice. */
  postback_data: string;
}

/** @description An inbound message that the platform could not translate. */
export interface FallbackMessage {
  /** @description Raw payload of the channel, as text. */
  raw_message?: string;
  reason?: Reason;
}

/** @description The end user ordered products. */
export interface ProductResponseMessage {
  /** @description What was ordered. */
  products: ProductItem[];
  /** @description Text of the order. */
  title?: string;
  /** @description Older name of `title`. Read both. */
  text?: string;
  /** @description Id of the product catalogue. */
  catalog_id?: string;
}

/** @description Answer of the end user to a WhatsApp flow or address request. */
export interface NfmReply {
  name: 'flow' | 'address_message' | (string & {});
  /** @description The answer as JSON text. */
  response_json: string;
  /** @description Text shown to the user. */
  body: string;
}

/** @description Content of a channel specific message of the end user. */
export interface ContactChannelSpecificContent {
  type: 'nfm_reply' | (string & {});
  nfm_reply: NfmReply;
}

/** @description A message of the end user that exists on one channel only. */
export interface ContactChannelSpecificMessage {
  message_type: 'nfm_reply' | (string & {});
  message: ContactChannelSpecificContent;
}

/** @description A message from the end user. Normally one message kind is present; the object stays open so that kinds added later do not break readers. */
export interface ContactMessage {
  text_message?: TextMessage;
  media_message?: MediaMessage;
  media_card_message?: MediaCardMessage;
  location_message?: LocationMessage;
  choice_response_message?: ChoiceResponseMessage;
  fallback_message?: FallbackMessage;
  product_response_message?: ProductResponseMessage;
  channel_specific_message?: ContactChannelSpecificMessage;
  reply_to?: ReplyTo | null;
}

/** @description State of a stored message. */
export type MessageStatusCode =
  | 'STATUS_UNSPECIFIED'
  | 'QUEUED'
  | 'QUEUED_ON_CHANNEL'
  | 'DELIVERED'
  | 'READ'
  | 'FAILED'
  | 'SWITCHING_CHANNEL'
  | 'RECEIVED'
  | (string & {});

/** @description Latest state of a stored message. */
export interface MessageStatus {
  status?: MessageStatusCode;
  /**
   * Format: date-time
   * @description When the state was reached.
   */
  event_time?: string;
  /** @description Explanation of a failure. */
  reason?: string;
}

/** @description A stored message. It holds either `app_message` (sent by the app) or `contact_message` (sent by the end user). */
export interface ConversationMessage {
  app_message?: AppMessageOutput;
  contact_message?: ContactMessage;
  /** @description Id of the message. */
  id?: string;
  direction?: Direction;
  /**
   * Format: date-time
   * @description When the platform took the message.
   */
  accept_time?: string;
  channel_identity?: ChannelIdentity;
  /** @description Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /** @description Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  /** @description Your own text stored with the message. */
  metadata?: string;
  /** @description True when the message was injected and not really sent. */
  injected?: boolean;
  /** @description Sender on the channel, for instance a phone number. */
  sender_id?: string;
  processing_mode?: ProcessingMode;
  /** @deprecated */
  message_status?: MessageStatus | null;
}

/**
 * @description A message to send.
 *
 *     The channel is chosen in this order: `channel_priority_order` if given; else the order of the addresses in the
 *     recipient; else, for a contact id, the active channel of its conversation, then the contact's own priority, then
 *     the order of the credentials on the app.
 */
export interface SendMessageRequest {
  /** @description App that sends. */
  app_id: string;
  recipient: Recipient;
  message: AppMessage;
  /** @description Receives the delivery reports of this message instead of the webhook target. They are signed with the app's `callback_settings.secret_for_overridden_callback_urls`. */
  callback_url?: string;
  /** @description Channels to try, in this order. Each must be configured on the app. */
  channel_priority_order?: Channel[];
  /** @description Channel settings for this message; each value has at most 1024 characters. Known keys: `MESSENGER_MESSAGING_TYPE`, `MESSENGER_MESSAGE_TAG`, `MESSENGER_NOTIFICATION_TYPE`, `VIBER_SENDER_NAME`, `VIBER_SENDER_AVATAR`, `SMS_FLASH_MESSAGE`, `SMS_SENDER`, `SMS_MAX_NUMBER_OF_MESSAGE_PARTS`, `MMS_SENDER`, `MMS_STRICT_VALIDATION`, `TELEGRAM_DISABLE_LINK_PREVIEW`, `INSTAGRAM_MESSAGE_TAG`, `KAKAOTALK_AUTHENTICATION`, `LINE_VIDEO_TRACKING_ID`. Other keys are passed through. */
  channel_properties?: {
    [key: string]: string;
  };
  /** @description Your own text; comes back as `metadata` in delivery reports. */
  message_metadata?: string;
  /** @description Your own JSON object, at most 2048 characters when serialised. Comes back as text in `message_metadata` of inbound callbacks; the latest value wins. Dispatch mode does not keep it when retention is 0 days. */
  conversation_metadata?: {
    [key: string]: unknown;
  };
  queue?: MessageQueue;
  /** @description How long delivery may be tried, as whole seconds followed by `s`, from `3s` to `315576000000s`. After expiry no other channel is tried. */
  ttl?: string;
  processing_strategy?: ProcessingStrategy;
  /** @description Your own id, echoed in callbacks. The latest value wins. */
  correlation_id?: string;
  /** @description How `conversation_metadata` meets the stored value. Conversation mode only. */
  conversation_metadata_update_strategy?: MetadataUpdateStrategy;
  message_content_type?: MessageContentType;
}

/** @description The message was queued. */
export interface SendMessageResponse {
  /** @description Id of the message. */
  message_id?: string;
  /**
   * Format: date-time
   * @description When the platform took the message.
   */
  accepted_time?: string;
}

/** @description One page of messages, newest first. */
export interface MessageList {
  /** @description Messages of this page. */
  messages?: ConversationMessage[];
  /** @description Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** @description New metadata of a message. */
export interface UpdateMessageMetadataRequest {
  /** @description Replaces the stored metadata. */
  metadata: string;
}

/** @description Which last messages to fetch. Give `channel_identities` or `contact_ids`, not both. */
export interface FetchLastMessageRequest {
  /** @description Bare addresses on the channel, for instance phone numbers. */
  channel_identities?: string[];
  /** @description Contact ids. Only with `CONVERSATION_SOURCE`; refused with `DISPATCH_SOURCE`. */
  contact_ids?: string[];
  /** @description Only messages of this app. */
  app_id?: string;
  /** @description Store to read from. The published sources disagree on the default, so always send it. */
  messages_source?: MessageSource;
  /** @description Messages per page. The server default is 10. */
  page_size?: number;
  /** @description Token of the page to fetch. */
  page_token?: string;
  view?: MessagesView;
  /**
   * Format: date-time
   * @description Only messages from this moment on.
   */
  start_time?: string;
  /**
   * Format: date-time
   * @description Only messages before this moment.
   */
  end_time?: string;
  channel?: Channel;
  direction?: DirectionInput;
}

/** @description Form of the client credentials grant. */
export interface CreateTokenRequest {
  /** @constant */
  grant_type: 'client_credentials';
}

/** @description A bearer token for the API. */
export interface AccessToken {
  /** @description The token, a JWT. */
  access_token: string;
  /** @description Life time in seconds. */
  expires_in?: number;
  /** @description Granted scopes, separated by blanks. */
  scope?: string;
  /** @description Always `bearer`. */
  token_type?: string;
}

/** @description Error of the token endpoint. */
export interface OAuthError {
  /** @description Code such as `invalid_client`. */
  error: string;
  /** @description Explanation for humans. */
  error_description?: string;
}

/** @description An entry of a google.rpc error, for instance a `RetryInfo`. Further fields depend on the type. */
export interface ErrorDetail {
  /** @description Type of the detail, such as `type.googleapis.com/google.rpc.RetryInfo`. */
  '@type'?: string;
  /** @description Type of a packed detail. */
  type_url?: string;
  /** @description Packed detail in base64. */
  value?: string;
}

/** @description The google.rpc status of a failed call. */
export interface ErrorStatus {
  /** @description HTTP status as a number. */
  code: number;
  /** @description Explanation for humans. */
  message: string;
  /** @description Symbolic code such as `INVALID_ARGUMENT`, `UNAUTHENTICATED`, `NOT_FOUND` or `BILLING_CREDIT_LIMIT_BREACHED`. */
  status: string;
  /** @description Machine-readable details. */
  details?: ErrorDetail[];
}

/** @description The declared error body. */
export interface ErrorEnvelope {
  error: ErrorStatus;
}

/** @description An error body without the envelope. Some published samples show this form, so readers should accept it. */
export interface FlatError {
  /** @description HTTP status as a number. */
  code: number;
  /** @description Explanation for humans. */
  message: string;
  /** @description Symbolic code such as `INVALID_REQUEST`, `UNAUTHORIZED`, `NOT_FOUND` or `INTERNAL_ERROR`. */
  status?: string;
  /** @description Machine-readable details. */
  details?: ErrorDetail[];
  /** @description Short text. */
  error?: string;
}

/** @description Body of a failed call. `ErrorEnvelope` is the declared form. */
export type ErrorResponse = ErrorEnvelope | FlatError;

/** @description Language of a contact. `UNSPECIFIED` occurs in callbacks. */
export type Language =
  | 'AF'
  | 'SQ'
  | 'AR'
  | 'AZ'
  | 'BN'
  | 'BG'
  | 'CA'
  | 'ZH'
  | 'ZH_CN'
  | 'ZH_HK'
  | 'ZH_TW'
  | 'HR'
  | 'CS'
  | 'DA'
  | 'NL'
  | 'EN'
  | 'EN_GB'
  | 'EN_US'
  | 'ET'
  | 'FIL'
  | 'FI'
  | 'FR'
  | 'DE'
  | 'EL'
  | 'GU'
  | 'HA'
  | 'HE'
  | 'HI'
  | 'HU'
  | 'ID'
  | 'GA'
  | 'IT'
  | 'JA'
  | 'KN'
  | 'KK'
  | 'KO'
  | 'LO'
  | 'LV'
  | 'LT'
  | 'MK'
  | 'MS'
  | 'ML'
  | 'MR'
  | 'NB'
  | 'FA'
  | 'PL'
  | 'PT'
  | 'PT_BR'
  | 'PT_PT'
  | 'PA'
  | 'RO'
  | 'RU'
  | 'SR'
  | 'SK'
  | 'SL'
  | 'ES'
  | 'ES_AR'
  | 'ES_ES'
  | 'ES_MX'
  | 'SW'
  | 'SV'
  | 'TA'
  | 'TE'
  | 'TH'
  | 'TR'
  | 'UK'
  | 'UR'
  | 'UZ'
  | 'VI'
  | 'ZU'
  | 'UNSPECIFIED'
  | (string & {});

/** @description An end user with addresses on one or more channels. */
export interface Contact {
  /** @description Id of the contact. */
  id?: string;
  /** @description Addresses of the contact. */
  channel_identities?: ChannelIdentity[];
  /** @description Channels in order of preference. */
  channel_priority?: Channel[];
  /** @description Name to show. */
  display_name?: string;
  /** @description E-mail address. */
  email?: string;
  /** @description Id in your own system. */
  external_id?: string;
  /** @description Your own text. */
  metadata?: string;
  language?: Language;
}

/** @description A contact to create. */
export interface ContactCreateRequest {
  /** @description Addresses of the contact, at least one. */
  channel_identities: ChannelIdentity[];
  language: Language;
  /** @description Channels in order of preference. */
  channel_priority?: Channel[];
  /** @description Name to show. The server default is `Unknown`. */
  display_name?: string;
  /** @description E-mail address. */
  email?: string;
  /** @description Id in your own system. */
  external_id?: string;
  /** @description Your own text. */
  metadata?: string;
}

/** @description New values of a contact. `update_mask` names the fields to change. */
export interface ContactUpdateRequest {
  /** @description Ignored; the path names the contact. */
  id?: string;
  /** @description Addresses of the contact. The list is replaced as a whole. */
  channel_identities?: ChannelIdentity[];
  language?: Language;
  /** @description Channels in order of preference. The list is replaced as a whole. */
  channel_priority?: Channel[];
  /** @description Name to show. */
  display_name?: string;
  /** @description E-mail address. */
  email?: string;
  /** @description Id in your own system. */
  external_id?: string;
  /** @description Your own text. */
  metadata?: string;
}

/** @description One page of contacts. */
export interface ContactList {
  /** @description Contacts of this page. */
  contacts?: Contact[];
  /** @description Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** @description Which contact to merge into the one of the path. */
export interface MergeContactRequest {
  /** @description Id of the contact that is given up. */
  source_id: string;
  /**
   * @description How to merge. There is one way only.
   * @enum {string}
   */
  strategy?: 'MERGE';
}

/**
 * @description Channel that can tell a profile name.
 * @enum {string}
 */
export type ProfileChannel = 'MESSENGER' | 'INSTAGRAM' | 'VIBER' | 'LINE';

/** @description Whose profile to look up, and on which channel. */
export interface GetChannelProfileRequest {
  /** @description App whose credentials are used. */
  app_id: string;
  recipient: Recipient;
  channel: ProfileChannel;
}

/** @description Profile of an end user on a channel. */
export interface ChannelProfile {
  /** @description Name shown on the channel. */
  profile_name?: string;
}

/** @description An address that several contacts share. */
export interface IdentityConflict {
  /** @description The address. */
  identity?: string;
  /** @description Channels on which the address is used. */
  channels?: string[];
  /** @description Contacts that share it. */
  contact_ids?: string[];
}

/** @description One page of conflicts. */
export interface IdentityConflictList {
  /** @description Conflicts of this page. */
  conflicts?: IdentityConflict[];
  /** @description Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** @description The thread between an app and a contact. */
export interface Conversation {
  /** @description Id of the conversation. */
  id?: string;
  /** @description False once the conversation was stopped. */
  active?: boolean;
  active_channel?: Channel;
  /** @description App of the conversation. */
  app_id?: string;
  /** @description Contact of the conversation. */
  contact_id?: string;
  /**
   * Format: date-time
   * @description When the last message came in; `1970-01-01T00:00:00Z` when there was none.
   */
  last_received?: string;
  /**
   * @deprecated
   * @description Your own text. Use `metadata_json`.
   */
  metadata?: string;
  /** @description Your own JSON object. */
  metadata_json?: {
    [key: string]: unknown;
  };
  /** @description Your own id, echoed in callbacks. */
  correlation_id?: string;
}

/** @description A conversation to create. The platform chooses its id. */
export interface CreateConversationRequest {
  /** @description App of the conversation. */
  app_id: string;
  /** @description Contact of the conversation. */
  contact_id: string;
  /** @description Whether the conversation is active. */
  active?: boolean;
  active_channel?: Channel;
  /**
   * @deprecated
   * @description Your own text. Use `metadata_json`.
   */
  metadata?: string;
  /** @description Your own JSON object. */
  metadata_json?: {
    [key: string]: unknown;
  };
  /** @description Your own id, echoed in callbacks. */
  correlation_id?: string;
}

/** @description New values of a conversation. `update_mask` names the fields to change. */
export interface ConversationUpdateRequest {
  /** @description Ignored; the path names the conversation. */
  id?: string;
  /** @description Whether the conversation is active. */
  active?: boolean;
  active_channel?: Channel;
  /** @description App of the conversation. */
  app_id?: string;
  /** @description Contact of the conversation. */
  contact_id?: string;
  /**
   * Format: date-time
   * @description When the last message came in.
   */
  last_received?: string;
  /**
   * @deprecated
   * @description Your own text. Use `metadata_json`.
   */
  metadata?: string;
  /** @description Your own JSON object. See `metadata_update_strategy`. */
  metadata_json?: {
    [key: string]: unknown;
  };
  /** @description Your own id, echoed in callbacks. */
  correlation_id?: string;
}

/** @description One page of conversations. */
export interface ConversationList {
  /** @description Conversations of this page. */
  conversations?: Conversation[];
  /** @description Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
  /** @description Number of conversations on all pages. */
  total_size?: number;
}

/** @description A conversation with its last message. */
export interface RecentConversation {
  conversation?: Conversation;
  last_message?: ConversationMessage;
}

/** @description One page of conversations with their last messages. */
export interface RecentConversationList {
  /** @description Conversations of this page. */
  conversations?: RecentConversation[];
  /** @description Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
  /** @description Number of conversations on all pages. */
  total_size?: number;
}

/**
 * @description Order by the time of the last message. The server default is `DESC`, newest first.
 * @enum {string}
 */
export type SortOrder = 'DESC' | 'ASC';

/** @description A message of the end user to inject. Exactly one of the message kinds is present. */
export type ContactMessageInput = {
  reply_to?: ReplyTo | null;
} & (
  | ContactMessageText
  | ContactMessageMedia
  | ContactMessageMediaCard
  | ContactMessageLocation
  | ContactMessageChoiceResponse
  | ContactMessageFallback
  | ContactMessageProductResponse
  | ContactMessageChannelSpecific
);

/** @description The kind of contact message that holds plain text. */
export interface ContactMessageText {
  text_message: TextMessage;
  media_message?: never;
  media_card_message?: never;
  location_message?: never;
  choice_response_message?: never;
  fallback_message?: never;
  product_response_message?: never;
  channel_specific_message?: never;
}

/** @description The kind of contact message that holds a media file. */
export interface ContactMessageMedia {
  media_message: MediaMessage;
  text_message?: never;
  media_card_message?: never;
  location_message?: never;
  choice_response_message?: never;
  fallback_message?: never;
  product_response_message?: never;
  channel_specific_message?: never;
}

/** @description The kind of contact message that holds a media file with a caption. */
export interface ContactMessageMediaCard {
  media_card_message: MediaCardMessage;
  text_message?: never;
  media_message?: never;
  location_message?: never;
  choice_response_message?: never;
  fallback_message?: never;
  product_response_message?: never;
  channel_specific_message?: never;
}

/** @description The kind of contact message that holds a place. */
export interface ContactMessageLocation {
  location_message: LocationMessage;
  text_message?: never;
  media_message?: never;
  media_card_message?: never;
  choice_response_message?: never;
  fallback_message?: never;
  product_response_message?: never;
  channel_specific_message?: never;
}

/** @description The kind of contact message that holds a picked choice. */
export interface ContactMessageChoiceResponse {
  choice_response_message: ChoiceResponseMessage;
  text_message?: never;
  media_message?: never;
  media_card_message?: never;
  location_message?: never;
  fallback_message?: never;
  product_response_message?: never;
  channel_specific_message?: never;
}

/** @description The kind of contact message that holds an untranslated message. */
export interface ContactMessageFallback {
  fallback_message: FallbackMessage;
  text_message?: never;
  media_message?: never;
  media_card_message?: never;
  location_message?: never;
  choice_response_message?: never;
  product_response_message?: never;
  channel_specific_message?: never;
}

/** @description The kind of contact message that holds ordered products. */
export interface ContactMessageProductResponse {
  product_response_message: ProductResponseMessage;
  text_message?: never;
  media_message?: never;
  media_card_message?: never;
  location_message?: never;
  choice_response_message?: never;
  fallback_message?: never;
  channel_specific_message?: never;
}

/** @description The kind of contact message that holds a message that exists on one channel only. */
export interface ContactMessageChannelSpecific {
  channel_specific_message: ContactChannelSpecificMessage;
  text_message?: never;
  media_message?: never;
  media_card_message?: never;
  location_message?: never;
  choice_response_message?: never;
  fallback_message?: never;
  product_response_message?: never;
}

/** @description A message to store in a conversation without sending it: one of the app or one of the contact. */
export type InjectMessageRequest = InjectAppMessageRequest | InjectContactMessageRequest;

/** @description A message of the app to store without sending it. */
export interface InjectAppMessageRequest {
  app_message: AppMessage;
  contact_message?: never;
  /**
   * Format: date-time
   * @description When the message was sent or received. In the past, at most 30 days ago.
   */
  accept_time: string;
  channel_identity: ChannelIdentity;
  /** @description Id of the contact. */
  contact_id: string;
  direction: DirectionInput;
  /** @description Id of the conversation. */
  conversation_id?: string;
  /** @description Sender on the channel. */
  sender_id?: string;
  processing_mode?: ProcessingModeInput;
  /** @description Your own text. */
  metadata?: string;
}

/** @description A message of the contact to store without receiving it. */
export interface InjectContactMessageRequest {
  contact_message: ContactMessageInput;
  app_message?: never;
  /**
   * Format: date-time
   * @description When the message was sent or received. In the past, at most 30 days ago.
   */
  accept_time: string;
  channel_identity: ChannelIdentity;
  /** @description Id of the contact. */
  contact_id: string;
  direction: DirectionInput;
  /** @description Id of the conversation. */
  conversation_id?: string;
  /** @description Sender on the channel. */
  sender_id?: string;
  processing_mode?: ProcessingModeInput;
  /** @description Your own text. */
  metadata?: string;
}

/** @description An event without fields. */
export type EmptyEvent = Record<string, never>;

/** @description A reply to a comment. */
export interface CommentReplyEvent {
  /** @description Text of the reply. */
  text: string;
}

/** @description An agent joined or left. */
export interface AgentEvent {
  agent: Agent;
}

/** @description An event of your own. */
export interface GenericEvent {
  /** @description Any JSON object. */
  payload: {
    [key: string]: unknown;
  };
}

/** @description An event of the app as the platform gives it back. Normally one kind is present; the object stays open for kinds added later. */
export interface AppEventOutput {
  composing_event?: EmptyEvent;
  composing_end_event?: EmptyEvent;
  read_message_event?: EmptyEvent;
  comment_reply_event?: CommentReplyEvent;
  agent_joined_event?: AgentEvent;
  agent_left_event?: AgentEvent;
  generic_event?: GenericEvent;
}

/** @description The end user commented on a post. Instagram. */
export interface CommentEvent {
  /** @description Id of the comment. */
  id?: string;
  /** @description Text of the comment. */
  text: string;
  comment_type?: 'FEED' | 'LIVE' | (string & {});
  /** @description Address of the post. */
  commented_on?: string;
  /** @description Who commented. */
  user?: string;
}

/** @description An event of the end user. Normally one kind is present; the object stays open for kinds added later. */
export interface ContactEvent {
  composing_event?: EmptyEvent;
  composing_end_event?: EmptyEvent;
  conversation_deleted_event?: EmptyEvent;
  comment_event?: CommentEvent;
  generic_event?: GenericEvent;
}

/** @description A payment changed its state. WhatsApp. */
export interface PaymentStatusUpdateEvent {
  /** @description Your id of the order. */
  reference_id?: string;
  payment_status?:
    | 'PAYMENT_STATUS_UNKNOWN'
    | 'PAYMENT_STATUS_NEW'
    | 'PAYMENT_STATUS_PENDING'
    | 'PAYMENT_STATUS_CAPTURED'
    | 'PAYMENT_STATUS_CANCELED'
    | 'PAYMENT_STATUS_FAILED'
    | (string & {});
  payment_transaction_status?:
    | 'PAYMENT_STATUS_TRANSACTION_UNKNOWN'
    | 'PAYMENT_STATUS_TRANSACTION_PENDING'
    | 'PAYMENT_STATUS_TRANSACTION_FAILED'
    | 'PAYMENT_STATUS_TRANSACTION_SUCCESS'
    | 'PAYMENT_STATUS_TRANSACTION_CANCELED'
    | (string & {});
  /** @description Id of the transaction. */
  payment_transaction_id?: string;
}

/** @description The end user opened the chat through a link. */
export interface ShortlinkActivatedEvent {
  /** @description Postback payload. */
  payload?: string;
  /** @description Title of the picked option. Instagram. */
  title?: string;
  /** @description Value of the link's `ref` parameter. */
  ref?: string;
  /** @description Origin, `SHORTLINK`. */
  source?: string;
  /** @description Kind of action, `OPEN_THREAD`. */
  type?: string;
  /** @description True when the chat existed before. */
  existing_thread?: boolean;
}

/** @description The end user reacted to a message. Messenger, Instagram and WhatsApp. */
export interface ReactionEvent {
  /** @description The emoji. */
  emoji: string;
  action: 'REACTION_ACTION_UNKNOWN' | 'REACTION_ACTION_REACT' | 'REACTION_ACTION_UNREACT' | (string & {});
  /** @description Id of the message reacted to. */
  message_id: string;
  /** @description Category given by the channel. */
  reaction_category?: string;
}

/** @description An event of the end user around a message (beta). Normally one kind is present; the object stays open for kinds added later. */
export interface ContactMessageEvent {
  payment_status_update_event?: PaymentStatusUpdateEvent;
  shortlink_activated_event?: ShortlinkActivatedEvent;
  reaction_event?: ReactionEvent;
}

/** @description An event to store in a conversation without sending it. */
export interface InjectConversationEventRequest {
  app_event: AppEvent;
  /**
   * Format: date-time
   * @description When the event happened. In the past, at most 30 days ago.
   */
  accept_time: string;
  /** @description Id of the conversation. */
  conversation_id?: string;
  /** @description Id of the contact. */
  contact_id?: string;
  channel_identity?: ChannelIdentity;
  processing_mode?: ProcessingModeInput;
}

/** @description The event was queued. Whether it was delivered is told by the `EVENT_DELIVERY` callback. */
export interface EventAccepted {
  /** @description Id of the event. */
  event_id?: string;
  /**
   * Format: date-time
   * @description When the platform took the event.
   */
  accepted_time?: string;
}

/** @description An event of the app. Exactly one of the kinds is present. */
export type AppEvent =
  | AppEventComposing
  | AppEventComposingEnd
  | AppEventReadMessage
  | AppEventCommentReply
  | AppEventAgentJoined
  | AppEventAgentLeft
  | AppEventGeneric;

/** @description The app is typing. */
export interface AppEventComposing {
  composing_event: EmptyEvent;
  composing_end_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** @description The app stopped typing. */
export interface AppEventComposingEnd {
  composing_end_event: EmptyEvent;
  composing_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** @description Marks an inbound message as read. WhatsApp and RCS. No field says which message is meant. */
export interface AppEventReadMessage {
  read_message_event: EmptyEvent;
  composing_event?: never;
  composing_end_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** @description Answers a comment. */
export interface AppEventCommentReply {
  comment_reply_event: CommentReplyEvent;
  composing_event?: never;
  composing_end_event?: never;
  read_message_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** @description An agent joined. */
export interface AppEventAgentJoined {
  agent_joined_event: AgentEvent;
  composing_event?: never;
  composing_end_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** @description An agent left. */
export interface AppEventAgentLeft {
  agent_left_event: AgentEvent;
  composing_event?: never;
  composing_end_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  generic_event?: never;
}

/** @description An event of your own. */
export interface AppEventGeneric {
  generic_event: GenericEvent;
  composing_event?: never;
  composing_end_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
}

/** @description An event to send. */
export interface SendEventRequest {
  /** @description App that sends. */
  app_id: string;
  recipient: Recipient;
  event: AppEvent;
  /** @description Receives the delivery reports of this event instead of the webhook target. */
  callback_url?: string;
  /** @description Channel to use. Only the first entry counts. */
  channel_priority_order?: Channel[];
  /** @description Your own text; comes back as `metadata` in delivery reports. */
  event_metadata?: string;
  queue?: MessageQueue;
}

/** @description A stored event. It holds one of `app_event`, `contact_event` and `contact_message_event`. */
export interface ConversationEvent {
  /** @description Id of the event. */
  id: string;
  app_event?: AppEventOutput;
  contact_event?: ContactEvent;
  contact_message_event?: ContactMessageEvent;
  channel_identity: ChannelIdentity;
  processing_mode: ProcessingMode;
  direction?: Direction;
  /** @description Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  /** @description Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /**
   * Format: date-time
   * @description When the platform took the event.
   */
  accept_time?: string;
}

/** @description One page of events. */
export interface EventList {
  /** @description Events of this page. */
  events?: ConversationEvent[];
  /** @description Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** @description A message to translate into channel-native form. */
export interface TranscodeMessageRequest {
  /** @description App whose settings are used. */
  app_id: string;
  app_message: AppMessage;
  /** @description Channels to translate for. */
  channels: Channel[];
  /** @description Sender address. */
  from?: string;
  /** @description Recipient address. */
  to?: string;
}

/** @description The message in channel-native form. */
export interface TranscodeMessageResponse {
  /** @description Native payload by channel, as JSON text. */
  transcoded_message?: {
    [key: string]: string;
  };
}

/** @description Whose capability to look up. */
export interface LookupCapabilityRequest {
  /** @description App whose channels are asked. */
  app_id: string;
  recipient: Recipient;
  /** @description Your own id, echoed in the callback. It does not make the call idempotent. */
  request_id?: string;
}

/** @description The lookup was started. */
export interface LookupCapabilityResponse {
  /** @description App whose channels are asked. */
  app_id?: string;
  recipient?: Recipient;
  /** @description Id of the lookup; generated when you gave none. */
  request_id?: string;
}

/** @description Opt-out list. */
export type ConsentListType = 'OPT_OUT_ALL' | 'OPT_OUT_MARKETING' | 'OPT_OUT_NOTIFICATION' | (string & {});

/**
 * @description Opt-out list.
 * @enum {string}
 */
export type ConsentListTypeInput = 'OPT_OUT_ALL' | 'OPT_OUT_MARKETING' | 'OPT_OUT_NOTIFICATION';

/** @description An address on an opt-out list. */
export interface ConsentIdentity {
  /** @description The address, often a phone number. */
  identity: string;
}

/** @description One page of an opt-out list. */
export interface ConsentIdentityList {
  /** @description Addresses of this page. */
  identities?: ConsentIdentity[];
  /** @description Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** @description A change of an opt-out list. */
export interface AuditRecord {
  /** @description Where the change came from: an API call or a message of the end user. */
  origin: 'ORIGIN_API' | 'ORIGIN_MO' | (string & {});
  operation: 'OPERATION_INSERT' | 'OPERATION_UPDATE' | 'OPERATION_DELETE' | (string & {});
  list_type: ConsentListType;
  /** @description Id of the project. */
  project_id: string;
  /** @description Id of the app. */
  app_id: string;
  /**
   * Format: date-time
   * @description When the change happened.
   */
  datetime: string;
}

/** @description All changes around one address. */
export interface ConsentAuditRecordList {
  identity?: ConsentIdentity;
  /** @description The changes. */
  audit_records?: AuditRecord[];
}

/** @description Settings of contacts. */
export interface ContactSettings {
  /** @description One contact per phone number over SMS, MMS and RCS. Solve identity conflicts first. */
  unified_contact_id_enabled?: boolean;
}

/** @description Settings of a project. */
export interface ProjectSettingsContent {
  contact_settings?: ContactSettings;
}

/** @description Settings of a project, with its id. Requests carry the inner object only. */
export interface ProjectSettings {
  /** @description Id of the project. */
  project_id?: string;
  settings?: ProjectSettingsContent;
}

/** @description Whether callbacks carry conversation metadata. The server default is `NONE`. */
export type ConversationMetadataReportView = 'NONE' | 'FULL' | (string & {});

/**
 * @description Whether callbacks carry conversation metadata. The server default is `NONE`.
 * @enum {string}
 */
export type ConversationMetadataReportViewInput = 'NONE' | 'FULL';

/** @description How long messages and conversations are kept. */
export interface RetentionPolicy {
  /** @description What expires. The server default is `MESSAGE_EXPIRE_POLICY`. */
  retention_type?: 'MESSAGE_EXPIRE_POLICY' | 'CONVERSATION_EXPIRE_POLICY' | 'PERSIST_RETENTION_POLICY' | (string & {});
  /** @description Days until expiry. The server default is 180. */
  ttl_days?: number;
}

/** @description How long messages are kept in dispatch mode. */
export interface DispatchRetentionPolicy {
  retention_type?: 'MESSAGE_EXPIRE_POLICY' | (string & {});
  /** @description Days until expiry. The server default 0 stores nothing. */
  ttl_days?: number;
}

/** @description Analysis of inbound messages. */
export interface SmartConversationSettings {
  /** @description Whether inbound messages are analysed. */
  enabled?: boolean;
}

/** @description Settings of callbacks that go to an overriding address. */
export interface CallbackSettings {
  /** @description Secret that signs callbacks to the `callback_url` of a message. */
  secret_for_overridden_callback_urls?: string;
}

/** @description How long a failing message is retried. */
export interface MessageRetrySettings {
  /** @description Seconds. The server default is 3600. */
  retry_duration?: number;
}

/** @description Switch to the next channel when no delivery report arrives. */
export interface DeliveryReportBasedFallback {
  /** @description Whether the switch happens. */
  enabled?: boolean;
  /** @description Seconds to wait for a report. */
  delivery_report_waiting_time?: number;
}

/** @description Credentials of a channel that Sinch provides. */
export interface StaticBearerCredentials {
  /** @description Sender identity, such as a service plan id or a bot id. */
  claimed_identity: string;
  /** @description Token of the sender. */
  token: string;
}

/** @description Credentials with a token only. */
export interface StaticTokenCredentials {
  /** @description Token of the channel. */
  token: string;
}

/** @description Basic credentials of an MMS account. */
export interface MmsBasicAuth {
  username: string;
  password: string;
}

/** @description Credentials of MMS. */
export interface MmsCredentials {
  /** @description Id of the MMS account. */
  account_id: string;
  /** @description API key of the MMS account. */
  api_key: string;
  basic_auth?: MmsBasicAuth;
  /** @description Sender to use when a message names none. */
  default_sender?: string;
}

/** @description Credentials of Instagram. */
export interface InstagramCredentials {
  /** @description Token of the page. */
  token: string;
  /** @description Id of the business account. */
  business_account_id?: string;
}

/** @description Credentials of Telegram. */
export interface TelegramCredentials {
  /** @description Token of the bot. */
  token: string;
}

/** @description Credentials of KakaoTalk. */
export interface KakaoTalkCredentials {
  /** @description Id of the channel at KakaoTalk. */
  kakaotalk_plus_friend_id: string;
  /** @description Sender key. */
  kakaotalk_sender_key: string;
}

/** @description Credentials of KakaoTalk chat. */
export interface KakaoTalkChatCredentials {
  /** @description Id of the channel at KakaoTalk. */
  kakaotalk_plus_friend_id: string;
  /** @description API key. */
  api_key?: string;
}

/** @description Credentials of a LINE channel. */
export interface LineCredentials {
  /** @description Token of the channel. */
  token: string;
  /** @description Secret of the channel. */
  secret: string;
  /** @description Whether this channel is used when a message names none. */
  is_default?: boolean;
}

/** @description Credentials of a LINE channel in one country. */
export interface LineCountryCredentials {
  /** @description Token of the channel. */
  token: string;
  /** @description Secret of the channel. */
  secret: string;
}

/** @description Enterprise credentials for Japan. */
export interface LineJapanCredentials {
  /** @description Whether this channel is used when a message names none. */
  is_default?: boolean;
  line_japan: LineCountryCredentials;
  line_thailand?: never;
}

/** @description Enterprise credentials for Thailand. */
export interface LineThailandCredentials {
  /** @description Whether this channel is used when a message names none. */
  is_default?: boolean;
  line_thailand: LineCountryCredentials;
  line_japan?: never;
}

/** @description Enterprise credentials of LINE, for exactly one country. */
export type LineEnterpriseCredentials = LineJapanCredentials | LineThailandCredentials;

/** @description Credentials of WeChat. */
export interface WeChatCredentials {
  /** @description App id at WeChat. */
  app_id: string;
  /** @description App secret. */
  app_secret: string;
  /** @description Token for callbacks. */
  token: string;
  /** @description Key that encrypts callbacks. */
  aes_key: string;
}

/** @description Credentials of Apple Messages for Business. */
export interface AppleBcCredentials {
  /** @description Id of the business account. */
  business_chat_account_id: string;
  /** @description Merchant id, for Apple Pay. */
  merchant_id?: string;
  /** @description Reference of the certificate, for Apple Pay. */
  apple_pay_certificate_reference?: string;
  /** @description Password of the certificate, for Apple Pay. */
  apple_pay_certificate_password?: string;
}

/** @description A channel to put on an app: the channel, and the credential object that belongs to it. SMS takes `static_bearer`; app credentials of SMS are not supported by the platform yet. */
export type ChannelCredentialRequest =
  | StaticBearerChannelCredential
  | StaticTokenChannelCredential
  | MmsChannelCredential
  | InstagramChannelCredential
  | TelegramChannelCredential
  | KakaoTalkChannelCredential
  | KakaoTalkChatChannelCredential
  | LineChannelCredential
  | LineEnterpriseChannelCredential
  | WeChatChannelCredential
  | AppleBcChannelCredential;

/** @description Credentials of WhatsApp, RCS, SMS or Viber Business. */
export interface StaticBearerChannelCredential {
  /** @enum {string} */
  channel: 'WHATSAPP' | 'RCS' | 'SMS' | 'VIBERBM';
  static_bearer: StaticBearerCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of Messenger or the deprecated Viber. */
export interface StaticTokenChannelCredential {
  /** @enum {string} */
  channel: 'MESSENGER' | 'VIBER';
  static_token: StaticTokenCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of MMS. */
export interface MmsChannelCredential {
  /** @constant */
  channel: 'MMS';
  mms_credentials: MmsCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of Instagram. */
export interface InstagramChannelCredential {
  /** @constant */
  channel: 'INSTAGRAM';
  instagram_credentials: InstagramCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of Telegram. */
export interface TelegramChannelCredential {
  /** @constant */
  channel: 'TELEGRAM';
  telegram_credentials: TelegramCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of KakaoTalk. */
export interface KakaoTalkChannelCredential {
  /** @constant */
  channel: 'KAKAOTALK';
  kakaotalk_credentials: KakaoTalkCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of KakaoTalk chat. */
export interface KakaoTalkChatChannelCredential {
  /** @constant */
  channel: 'KAKAOTALKCHAT';
  kakaotalkchat_credentials: KakaoTalkChatCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of LINE. */
export interface LineChannelCredential {
  /** @constant */
  channel: 'LINE';
  line_credentials: LineCredentials;
  line_enterprise_credentials?: never;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of LINE with enterprise credentials. */
export interface LineEnterpriseChannelCredential {
  /** @constant */
  channel: 'LINE';
  line_enterprise_credentials: LineEnterpriseCredentials;
  line_credentials?: never;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of WeChat. */
export interface WeChatChannelCredential {
  /** @constant */
  channel: 'WECHAT';
  wechat_credentials: WeChatCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Credentials of Apple Messages for Business. */
export interface AppleBcChannelCredential {
  /** @constant */
  channel: 'APPLEBC';
  applebc_credentials: AppleBcCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** @description Whether the channel works. */
export interface ChannelIntegrationState {
  status?: 'PENDING' | 'ACTIVE' | 'FAILING' | (string & {});
  /** @description Explanation for humans. */
  description?: string;
}

/** @description A channel of an app as the platform gives it back. The credential object that belongs to the channel is present; secrets may be missing. */
export interface ChannelCredential {
  channel?: Channel;
  static_bearer?: StaticBearerCredentials;
  static_token?: StaticTokenCredentials;
  mms_credentials?: MmsCredentials;
  instagram_credentials?: InstagramCredentials;
  telegram_credentials?: TelegramCredentials;
  kakaotalk_credentials?: KakaoTalkCredentials;
  kakaotalkchat_credentials?: KakaoTalkChatCredentials;
  line_credentials?: LineCredentials;
  line_enterprise_credentials?: LineEnterpriseCredentials;
  wechat_credentials?: WeChatCredentials;
  applebc_credentials?: AppleBcCredentials;
  /** @description Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** @description Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
  state?: ChannelIntegrationState;
  /** @description Id of the sender at the channel. */
  channel_known_id?: string;
}

/** @description An app to create. */
export interface AppCreateRequest {
  /** @description Channels of the app. Their order is the channel priority. */
  channel_credentials: ChannelCredentialRequest[];
  /** @description Name of the app. */
  display_name: string;
  conversation_metadata_report_view?: ConversationMetadataReportViewInput;
  retention_policy?: RetentionPolicy;
  dispatch_retention_policy?: DispatchRetentionPolicy;
  processing_mode?: ProcessingModeInput;
  smart_conversation?: SmartConversationSettings;
  callback_settings?: CallbackSettings;
  message_retry_settings?: MessageRetrySettings;
  delivery_report_based_fallback?: DeliveryReportBasedFallback;
}

/** @description New values of an app. `update_mask` names the fields to change. */
export interface AppUpdateRequest {
  /** @description Channels of the app. The list is replaced as a whole. */
  channel_credentials?: ChannelCredentialRequest[];
  /** @description Name of the app. */
  display_name?: string;
  conversation_metadata_report_view?: ConversationMetadataReportViewInput;
  retention_policy?: RetentionPolicy;
  dispatch_retention_policy?: DispatchRetentionPolicy;
  processing_mode?: ProcessingModeInput;
  smart_conversation?: SmartConversationSettings;
  callback_settings?: CallbackSettings;
  message_retry_settings?: MessageRetrySettings;
  delivery_report_based_fallback?: DeliveryReportBasedFallback;
}

/** @description Rates of an app, per second. Each is 25 by default. */
export interface RateLimits {
  /** @description Inbound messages per second. */
  inbound?: number;
  /** @description Outbound messages per second. */
  outbound?: number;
  /** @description Callbacks per second. */
  webhooks?: number;
}

/** @description Outgoing queue of an app. */
export interface QueueStats {
  /** @description Messages that wait. */
  outbound_size?: number;
  /** @description Messages that may wait, 500000 by default. */
  outbound_limit?: number;
}

/** @description Whether a feature is on. */
export interface FeatureSwitch {
  enabled?: boolean;
}

/** @description An app: a set of channels with their settings. */
export interface App {
  /** @description Id of the app. */
  id?: string;
  /** @description Channels of the app in order of priority. */
  channel_credentials?: ChannelCredential[];
  /** @description Name of the app. */
  display_name?: string;
  conversation_metadata_report_view?: ConversationMetadataReportView;
  retention_policy?: RetentionPolicy;
  dispatch_retention_policy?: DispatchRetentionPolicy;
  processing_mode?: ProcessingMode;
  smart_conversation?: SmartConversationSettings;
  callback_settings?: CallbackSettings;
  message_retry_settings?: MessageRetrySettings | null;
  delivery_report_based_fallback?: DeliveryReportBasedFallback | null;
  rate_limits?: RateLimits;
  queue_stats?: QueueStats;
  persist_message_status?: FeatureSwitch;
  message_search?: FeatureSwitch;
}

/** @description All apps of the project. */
export interface AppList {
  /** @description The apps. */
  apps?: App[];
}

/** @description Kind of callback. Some older sources write `SMART_CONVERSATION` as `SMART_CONVERSATIONS`. */
export type WebhookTrigger =
  | 'MESSAGE_INBOUND'
  | 'MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION'
  | 'MESSAGE_SUBMIT'
  | 'MESSAGE_DELIVERY'
  | 'EVENT_INBOUND'
  | 'EVENT_DELIVERY'
  | 'CONVERSATION_START'
  | 'CONVERSATION_STOP'
  | 'CONVERSATION_DELETE'
  | 'CONTACT_CREATE'
  | 'CONTACT_DELETE'
  | 'CONTACT_UPDATE'
  | 'CONTACT_MERGE'
  | 'CONTACT_IDENTITIES_DUPLICATION'
  | 'CAPABILITY'
  | 'OPT_IN'
  | 'OPT_OUT'
  | 'CHANNEL_EVENT'
  | 'UNSUPPORTED'
  | 'SMART_CONVERSATION'
  | 'RECORD_NOTIFICATION'
  | (string & {});

/**
 * @description Kind of callback to subscribe to.
 * @enum {string}
 */
export type WebhookTriggerInput =
  | 'MESSAGE_INBOUND'
  | 'MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION'
  | 'MESSAGE_SUBMIT'
  | 'MESSAGE_DELIVERY'
  | 'EVENT_INBOUND'
  | 'EVENT_DELIVERY'
  | 'CONVERSATION_START'
  | 'CONVERSATION_STOP'
  | 'CONVERSATION_DELETE'
  | 'CONTACT_CREATE'
  | 'CONTACT_DELETE'
  | 'CONTACT_UPDATE'
  | 'CONTACT_MERGE'
  | 'CONTACT_IDENTITIES_DUPLICATION'
  | 'CAPABILITY'
  | 'OPT_IN'
  | 'OPT_OUT'
  | 'CHANNEL_EVENT'
  | 'UNSUPPORTED'
  | 'SMART_CONVERSATION'
  | 'RECORD_NOTIFICATION';

/** @description What happens to callbacks. `DISMISS` delivers nothing. */
export type WebhookTargetType = 'HTTP' | 'DISMISS' | (string & {});

/**
 * @description What happens to callbacks. `DISMISS`, the server default, delivers nothing, so set `HTTP`.
 * @enum {string}
 */
export type WebhookTargetTypeInput = 'HTTP' | 'DISMISS';

/** @description OAuth client credentials with which the platform fetches a token for its calls to the target. */
export interface ClientCredentials {
  /** @description Client id. */
  client_id: string;
  /** @description Client secret. */
  client_secret: string;
  /** @description Token endpoint. It must answer with an access token and an `expires_in` of 30 to 3600 seconds. */
  endpoint: string;
  /** @description Scope to ask for. */
  scope?: string;
  /** @description Response type to ask for. */
  response_type?: string;
  /** @description Where the credentials go: `BASIC` (default) in the Authorization header only, `FORM` in the body only. */
  token_request_type?: 'BASIC' | 'FORM' | (string & {});
}

/** @description A webhook to create. */
export interface WebhookCreateRequest {
  /** @description App whose callbacks are sent. */
  app_id: string;
  /** @description Address that receives the callbacks. Hosts of the Conversation API itself are refused. */
  target: string;
  target_type?: WebhookTargetTypeInput;
  /** @description Which callbacks to send. */
  triggers?: WebhookTriggerInput[];
  /** @description Secret that signs the callbacks. Without it nothing is signed. */
  secret?: string;
  client_credentials?: ClientCredentials;
}

/** @description New values of a webhook. `update_mask` names the fields to change. */
export interface WebhookUpdateRequest {
  /** @description Ignored; the path names the webhook. */
  id?: string;
  /** @description App whose callbacks are sent. */
  app_id?: string;
  /** @description Address that receives the callbacks. Hosts of the Conversation API itself are refused. */
  target?: string;
  target_type?: WebhookTargetTypeInput;
  /** @description Which callbacks to send. The list is replaced as a whole. */
  triggers?: WebhookTriggerInput[];
  /** @description Secret that signs the callbacks. */
  secret?: string;
  client_credentials?: ClientCredentials;
}

/** @description A target that receives callbacks of one app. */
export interface Webhook {
  /** @description Id of the webhook. */
  id?: string;
  /** @description App whose callbacks are sent. */
  app_id?: string;
  /** @description Address that receives the callbacks. */
  target: string;
  target_type?: WebhookTargetType;
  /** @description Which callbacks are sent. */
  triggers?: WebhookTrigger[];
  /** @description Secret that signs the callbacks. */
  secret?: string;
  client_credentials?: ClientCredentials;
}

/** @description All webhooks of an app. */
export interface WebhookList {
  /** @description The webhooks. */
  webhooks?: Webhook[];
}

/** @description A variable of a template. In texts it stands as a dollar sign followed by the key in braces. */
export interface TemplateVariable {
  /** @description Name of the variable. */
  key?: string;
  /** @description Value to show in previews. */
  preview_value?: string;
}

/** @description A template of the channel that replaces the translation there. */
export interface ChannelTemplateOverride {
  template_reference?: ChannelTemplateReference;
  /** @description Variable keys by the parameter names of the channel. */
  parameter_mappings?: {
    [key: string]: string;
  };
}

/** @description A translation of a template. Exactly one of the message kinds is present, as in an app message. */
export type TemplateTranslationInput = {
  /** @description Language as a BCP-47 code. */
  language_code: string;
  /** @description Version of the translation. */
  version?: string;
  /** @description Replacements by channel. Only `WHATSAPP` and `KAKAOTALK` today. */
  channel_template_overrides?: {
    [key: string]: ChannelTemplateOverride;
  };
  /** @description Variables used in the message. */
  variables?: TemplateVariable[];
} & (
  | AppMessageText
  | AppMessageCard
  | AppMessageCarousel
  | AppMessageChoice
  | AppMessageContactInfo
  | AppMessageList
  | AppMessageLocation
  | AppMessageMedia
  | AppMessageTemplate
);

/** @description A translation of a template as the platform gives it back. Normally one message kind is present; the object stays open for kinds added later. */
export interface TemplateTranslation {
  /** @description Language as a BCP-47 code. */
  language_code: string;
  /** @description Version of the translation, or the word `latest`. Lists hold numbered versions and a `latest` entry. */
  version?: string;
  text_message?: TextMessage;
  card_message?: CardMessage;
  carousel_message?: CarouselMessage;
  choice_message?: ChoiceMessage;
  contact_info_message?: ContactInfoMessage;
  list_message?: ListMessage;
  location_message?: LocationMessage;
  media_message?: MediaMessage;
  template_message?: TemplateMessage;
  /** @description Replacements by channel. */
  channel_template_overrides?: {
    [key: string]: ChannelTemplateOverride;
  };
  /** @description Variables used in the message. */
  variables?: TemplateVariable[];
  /**
   * Format: date-time
   * @description When the translation was created.
   */
  create_time?: string;
  /**
   * Format: date-time
   * @description When the translation was last changed.
   */
  update_time?: string;
}

/** @description A template to create. */
export interface TemplateCreateRequest {
  /** @description Id of your choice, unique in the project. Generated when left out. */
  id?: string;
  /** @description What the template is for. */
  description?: string;
  /** @description Version of the template, 1 at creation. */
  version?: number;
  /** @description Language code of the translation to use when no other fits. It must be among the translations. */
  default_translation?: string;
  /** @description The translations. */
  translations?: TemplateTranslationInput[];
}

/** @description The new state of a template. It replaces the old one as a whole. */
export interface TemplateUpdateRequest {
  /** @description Must equal the latest stored version. */
  version: number;
  /** @description What the template is for. */
  description?: string;
  /** @description Language code of the translation to use when no other fits. It must be among the translations. */
  default_translation?: string;
  /** @description The translations. */
  translations?: TemplateTranslationInput[];
}

/** @description A message template with its translations. */
export interface Template {
  /** @description Id of the template. */
  id: string;
  /** @description What the template is for. */
  description?: string;
  /** @description Latest version of the template. */
  version: number;
  /** @description Language code of the translation to use when no other fits. */
  default_translation: string;
  /** @description The translations. */
  translations?: TemplateTranslation[];
  /**
   * Format: date-time
   * @description When the template was created.
   */
  create_time?: string;
  /**
   * Format: date-time
   * @description When the template was last changed.
   */
  update_time?: string;
}

/** @description All templates of the project. */
export interface TemplateList {
  /** @description The templates. */
  templates?: Template[];
}

/** @description Translations of one template. */
export interface TemplateTranslationList {
  /** @description The translations. */
  translations?: TemplateTranslation[];
}

/** @description Fields that every callback carries. Beside them stands exactly one payload key, which tells the kind of callback; there is no trigger field on the wire. A callback with an unknown payload key can still be read as this envelope. */
export interface CallbackEnvelope {
  /** @description App the callback belongs to. May be an empty string. */
  app_id: string;
  /** @description Project the callback belongs to. */
  project_id: string;
  /**
   * Format: date-time
   * @description When the platform took the event.
   */
  accepted_time?: string;
  /**
   * Format: date-time
   * @description When the event happened.
   */
  event_time?: string;
  /** @description Your own text. On inbound messages this holds the conversation metadata. */
  message_metadata?: string;
  /** @description Your own id from the last message of the conversation. */
  correlation_id?: string;
}

/** @description Any callback of this API. Its kind is told by the payload key that is present. */
export type CallbackEvent =
  | MessageInboundEvent
  | MessageInboundSmartConversationRedactionEvent
  | MessageSubmitEvent
  | MessageDeliveryEvent
  | EventInboundEvent
  | EventDeliveryEvent
  | ConversationStartEvent
  | ConversationStopEvent
  | ConversationDeleteEvent
  | ContactCreateEvent
  | ContactDeleteEvent
  | ContactUpdateEvent
  | ContactMergeEvent
  | ContactIdentitiesDuplicationEvent
  | CapabilityEvent
  | OptInEvent
  | OptOutEvent
  | ChannelEventEvent
  | UnsupportedEvent
  | SmartConversationEvent
  | RecordNotificationEvent;

/** @description Callback of the trigger `MESSAGE_INBOUND`. */
export type MessageInboundEvent = CallbackEnvelope & {
  message: InboundMessage;
};

/** @description Callback of the trigger `MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION`. */
export type MessageInboundSmartConversationRedactionEvent = CallbackEnvelope & {
  message_redaction: InboundMessage;
};

/** @description Callback of the trigger `MESSAGE_SUBMIT`. */
export type MessageSubmitEvent = CallbackEnvelope & {
  message_submit_notification: MessageSubmitNotification;
};

/** @description Callback of the trigger `MESSAGE_DELIVERY`. */
export type MessageDeliveryEvent = CallbackEnvelope & {
  message_delivery_report: MessageDeliveryReport;
};

/** @description Callback of the trigger `EVENT_INBOUND`. */
export type EventInboundEvent = CallbackEnvelope & {
  event: InboundEvent;
};

/** @description Callback of the trigger `EVENT_DELIVERY`. */
export type EventDeliveryEvent = CallbackEnvelope & {
  event_delivery_report: EventDeliveryReport;
};

/** @description Callback of the trigger `CONVERSATION_START`. */
export type ConversationStartEvent = CallbackEnvelope & {
  conversation_start_notification: ConversationNotification;
};

/** @description Callback of the trigger `CONVERSATION_STOP`. */
export type ConversationStopEvent = CallbackEnvelope & {
  conversation_stop_notification: ConversationNotification;
};

/** @description Callback of the trigger `CONVERSATION_DELETE`. */
export type ConversationDeleteEvent = CallbackEnvelope & {
  conversation_delete_notification: ConversationNotification;
};

/** @description Callback of the trigger `CONTACT_CREATE`. */
export type ContactCreateEvent = CallbackEnvelope & {
  contact_create_notification: ContactNotification;
};

/** @description Callback of the trigger `CONTACT_DELETE`. */
export type ContactDeleteEvent = CallbackEnvelope & {
  contact_delete_notification: ContactNotification;
};

/** @description Callback of the trigger `CONTACT_UPDATE`. */
export type ContactUpdateEvent = CallbackEnvelope & {
  contact_update_notification: ContactNotification;
};

/** @description Callback of the trigger `CONTACT_MERGE`. */
export type ContactMergeEvent = CallbackEnvelope & {
  contact_merge_notification: ContactMergeNotification;
};

/** @description Callback of the trigger `CONTACT_IDENTITIES_DUPLICATION`. */
export type ContactIdentitiesDuplicationEvent = CallbackEnvelope & {
  duplicated_contact_identities_notification: DuplicatedContactIdentitiesNotification;
};

/** @description Callback of the trigger `CAPABILITY`. */
export type CapabilityEvent = CallbackEnvelope & {
  capability_notification: CapabilityNotification;
};

/** @description Callback of the trigger `OPT_IN`. */
export type OptInEvent = CallbackEnvelope & {
  opt_in_notification: OptInNotification;
};

/** @description Callback of the trigger `OPT_OUT`. */
export type OptOutEvent = CallbackEnvelope & {
  opt_out_notification: OptOutNotification;
};

/** @description Callback of the trigger `CHANNEL_EVENT`. */
export type ChannelEventEvent = CallbackEnvelope & {
  channel_event_notification: ChannelEventNotification;
};

/** @description Callback of the trigger `UNSUPPORTED`. */
export type UnsupportedEvent = CallbackEnvelope & {
  unsupported_callback: UnsupportedCallback;
};

/** @description Callback of the trigger `SMART_CONVERSATION`. */
export type SmartConversationEvent = CallbackEnvelope & {
  smart_conversation_notification: SmartConversationNotification;
};

/** @description Callback of the trigger `RECORD_NOTIFICATION`. */
export type RecordNotificationEvent = CallbackEnvelope & {
  record_notification: RecordNotification;
};

/** @description A message of the end user. */
export interface InboundMessage {
  /** @description Id of the message. */
  id?: string;
  direction?: Direction;
  contact_message?: ContactMessage;
  channel_identity?: ChannelIdentity;
  /** @description Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  /** @description Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /** @description Data of the channel; for an answered choice, the metadata of the message that offered it. */
  metadata?: string;
  /**
   * Format: date-time
   * @description When the platform took the message.
   */
  accept_time?: string;
  /** @description Sender on the channel that received the message. */
  sender_id?: string;
  processing_mode?: ProcessingMode;
  /** @description True when the message was injected and not really received. */
  injected?: boolean;
}

/** @description A message was handed to a channel. */
export interface MessageSubmitNotification {
  /** @description Id of the message. */
  message_id?: string;
  /** @description Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  channel_identity?: ChannelIdentity;
  /** @description Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  submitted_message?: AppMessageOutput;
  /** @description Metadata of the message. */
  metadata?: string;
  processing_mode?: ProcessingMode;
}

/** @description A message changed its delivery state. */
export interface MessageDeliveryReport {
  /** @description Id of the message. */
  message_id?: string;
  /** @description Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  status?: DeliveryStatus;
  channel_identity?: ChannelIdentity;
  /** @description Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  reason?: Reason;
  /** @description Metadata of the message. */
  metadata?: string;
  processing_mode?: ProcessingMode;
}

/** @description An event of the end user. It holds either `contact_event` or `contact_message_event`. */
export interface InboundEvent {
  /** @description Id of the event. */
  id?: string;
  direction?: Direction;
  contact_event?: ContactEvent;
  contact_message_event?: ContactMessageEvent;
  channel_identity?: ChannelIdentity;
  /** @description Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /** @description Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  /**
   * Format: date-time
   * @description When the platform took the event.
   */
  accept_time?: string;
  processing_mode?: ProcessingMode;
}

/** @description An event of the app changed its delivery state. */
export interface EventDeliveryReport {
  /** @description Id of the event. */
  event_id?: string;
  status?: DeliveryStatus;
  channel_identity?: ChannelIdentity;
  /** @description Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  reason?: Reason;
  /** @description Metadata of the event. */
  metadata?: string;
  processing_mode?: ProcessingMode;
}

/** @description A conversation started, stopped or was deleted. */
export interface ConversationNotification {
  conversation?: Conversation;
}

/** @description A contact was created, changed or deleted. */
export interface ContactNotification {
  contact?: Contact;
}

/** @description Two contacts became one. */
export interface ContactMergeNotification {
  preserved_contact?: Contact;
  deleted_contact?: Contact;
}

/** @description An address that several contacts share. */
export interface DuplicatedIdentity {
  channel?: Channel;
  /** @description Contacts that share it. */
  contact_ids?: string[];
}

/** @description Several contacts share an address. */
export interface DuplicatedContactIdentitiesNotification {
  /** @description The addresses. */
  duplicated_identities?: DuplicatedIdentity[];
}

/** @description Whether the recipient can be reached on the channel. */
export type CapabilityStatus =
  | 'CAPABILITY_UNKNOWN'
  | 'CAPABILITY_FULL'
  | 'CAPABILITY_PARTIAL'
  | 'NO_CAPABILITY'
  | (string & {});

/** @description Answer to a capability lookup. */
export interface CapabilityNotification {
  /** @description Id of the lookup. */
  request_id?: string;
  /** @description Id of the contact. */
  contact_id?: string;
  channel?: Channel;
  /** @description Address on the channel. */
  identity?: string;
  capability_status?: CapabilityStatus;
  /** @description Names of single features that the channel reports. */
  channel_capabilities?: string[];
  reason?: Reason;
}

/** @description Why an opt-in or opt-out failed. */
export interface ConsentErrorDetails {
  /** @description Explanation for humans. */
  description?: string;
}

/** @description Outcome of an opt-in. */
export type OptInStatus = 'OPT_IN_SUCCEEDED' | 'OPT_IN_FAILED' | 'OPT_IN_STATUS_UNSPECIFIED' | (string & {});

/** @description Outcome of an opt-out. */
export type OptOutStatus = 'OPT_OUT_SUCCEEDED' | 'OPT_OUT_FAILED' | 'OPT_OUT_STATUS_UNSPECIFIED' | (string & {});

/** @description A recipient opted in. */
export interface OptInNotification {
  /** @description Id of the request. */
  request_id?: string;
  /** @description Id of the contact. */
  contact_id?: string;
  channel?: Channel;
  /** @description Address on the channel. */
  identity?: string;
  status?: OptInStatus;
  error_details?: ConsentErrorDetails;
  processing_mode?: ProcessingMode;
}

/** @description A recipient opted out. */
export interface OptOutNotification {
  /** @description Id of the request. */
  request_id?: string;
  /** @description Id of the contact. */
  contact_id?: string;
  channel?: Channel;
  /** @description Address on the channel. */
  identity?: string;
  status?: OptOutStatus;
  error_details?: ConsentErrorDetails;
  processing_mode?: ProcessingMode;
}

/** @description An event of the channel itself, for instance a change of a WhatsApp template or account. */
export interface ChannelEvent {
  channel?: Channel;
  /** @description Kind of event, as named by the platform. */
  event_type?: string;
  /** @description Details, depending on the kind. */
  additional_data?: {
    [key: string]: unknown;
  };
}

/** @description An event of the channel itself. */
export interface ChannelEventNotification {
  channel_event: ChannelEvent;
}

/** @description A callback of the channel that the platform does not translate. */
export interface UnsupportedCallback {
  channel?: Channel;
  /** @description Raw payload, usually JSON text. */
  payload?: string;
  processing_mode?: ProcessingMode;
  /** @description Id of the callback. */
  id?: string;
  /** @description Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /** @description Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  channel_identity?: ChannelIdentity;
}

/** @description Probability of a sentiment. */
export interface SentimentScore {
  sentiment?: 'positive' | 'negative' | 'neutral' | (string & {});
  /** @description Probability from 0 to 1. */
  score?: number;
}

/** @description Sentiment of a text. */
export interface SentimentResult {
  /** @description The analysed text. */
  message?: string;
  /** @description All sentiments with their probability. */
  results?: SentimentScore[];
  /** @description The most probable sentiment. */
  sentiment?: 'positive' | 'negative' | 'neutral' | (string & {});
  /** @description Probability from 0 to 1. */
  score?: number;
}

/** @description Probability of an intent. */
export interface IntentScore {
  /** @description Name of the intent. */
  intent?: string;
  /** @description Probability from 0 to 1. */
  score?: number;
}

/** @description Intent of a text. */
export interface NluResult {
  /** @description The analysed text. */
  message?: string;
  /** @description All intents with their probability. */
  results?: IntentScore[];
  /** @description The most probable intent. */
  intent?: string;
  /** @description Probability from 0 to 1. */
  score?: number;
}

/** @description Kind of document on an image. */
export interface DocumentImageClassification {
  /** @description Kind of document. */
  doc_type?: string;
  /** @description Probability from 0 to 1. */
  confidence?: number;
}

/** @description Strings read from an image. */
export interface RecognizedText {
  /** @description The strings. */
  data?: string[];
}

/** @description Text found on an image. */
export interface OpticalCharacterRecognition {
  /** @description Groups of strings. */
  result?: RecognizedText[];
}

/** @description Fields found on a document. */
export interface DocumentFieldClassification {
  /** @description Strings by field name. */
  result?: {
    [key: string]: RecognizedText;
  }[];
}

/** @description What an image shows. */
export interface ImageRecognitionResult {
  /** @description Address of the image. */
  url?: string;
  document_image_classification?: DocumentImageClassification;
  optical_character_recognition?: OpticalCharacterRecognition;
  document_field_classification?: DocumentFieldClassification;
}

/** @description A text with personal data masked. */
export interface PiiResult {
  /** @description The analysed text. */
  message?: string;
  /** @description The text with personal data masked. */
  masked?: string;
}

/** @description Whether a text or image offends. */
export interface OffensiveAnalysisResult {
  /** @description The analysed text. */
  message?: string;
  /** @description Address of the analysed image. */
  url?: string;
  evaluation?: 'SAFE' | 'UNSAFE' | (string & {});
  /** @description Probability from 0 to 1. */
  score?: number;
}

/** @description Findings of the analysis. Every list is optional. */
export interface AnalysisResult {
  /** @description Sentiments. */
  ml_sentiment_result?: SentimentResult[];
  /** @description Intents. */
  ml_nlu_result?: NluResult[];
  /** @description Image contents. */
  ml_image_recognition_result?: ImageRecognitionResult[];
  /** @description Masked texts. */
  ml_pii_result?: PiiResult[];
  /** @description Offensive contents. */
  ml_offensive_analysis_result?: OffensiveAnalysisResult[];
}

/** @description Findings about an inbound message. */
export interface SmartConversationNotification {
  /** @description Id of the contact. */
  contact_id?: string;
  /** @description Address on the channel. A plain string here, unlike in other callbacks. */
  channel_identity?: string;
  channel?: Channel;
  /** @description Id of the analysed message. */
  message_id?: string;
  /** @description Id of the conversation. */
  conversation_id?: string;
  analysis_results?: AnalysisResult;
}

/** @description A record was stored. */
export interface RecordNotification {
  /** @description Id of the stored message or event. */
  entity_id: string;
  record_status: 'RECORD_STATUS_UNSPECIFIED' | 'EVENT_RECORD_STORED' | (string & {});
  processing_mode: ProcessingMode;
  channel_identity?: ChannelIdentity;
  /** @description Id of the contact. */
  contact_id?: string;
  /** @description Id of the conversation. */
  conversation_id?: string;
  reason?: Reason;
}

/** @description Query parameters of `listMessages`. */
export interface ListMessagesQuery {
  /** @description Only messages of this conversation. */
  conversation_id?: string;
  /** @description Only messages of this contact. */
  contact_id?: string;
  /** @description Only messages of this app. */
  app_id?: string;
  /** @description Only messages to or from this address. */
  channel_identity?: string;
  /**
   * Format: date-time
   * @description Only messages from this moment on. Must lie before `end_time`.
   */
  start_time?: string;
  /**
   * Format: date-time
   * @description Only messages before this moment.
   */
  end_time?: string;
  /**
   * @description Items per page, at most 1000.
   * @default 10
   */
  page_size?: number;
  /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
  /** @description Whether metadata is part of the answer. */
  view?: MessagesView;
  /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
  messages_source?: MessageSource;
  /** @description Only messages that the recipient sent. Works with `DISPATCH_SOURCE` only. */
  only_recipient_originated?: boolean;
  /** @description Only messages of this channel. */
  channel?: Channel;
  /** @description Only messages that travel this way. Both ways when left out. */
  direction?: DirectionInput;
}

/** @description Query parameters of `getMessage`. */
export interface GetMessageQuery {
  /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
  messages_source?: MessageSource;
}

/** @description Query parameters of `deleteMessage`. */
export interface DeleteMessageQuery {
  /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
  messages_source?: MessageSource;
}

/** @description Query parameters of `updateMessageMetadata`. */
export interface UpdateMessageMetadataQuery {
  /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
  messages_source?: MessageSource;
}

/** @description Query parameters of `listIdentityConflicts`. */
export interface ListIdentityConflictsQuery {
  /** @description Items per page, at most 20. */
  page_size?: number;
  /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
}

/** @description Query parameters of `listContacts`. */
export interface ListContactsQuery {
  /**
   * @description Items per page, at most 20.
   * @default 10
   */
  page_size?: number;
  /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
  /** @description Only the contact with this id in your own system. Not together with `channel` and `identity`. */
  external_id?: string;
  /** @description Channel of the address in `identity`. */
  channel?: Channel;
  /** @description Only the contact with this address. Needs `channel`. */
  identity?: string;
}

/** @description Query parameters of `updateContact`. */
export interface UpdateContactQuery {
  /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
  update_mask?: string[];
}

/** @description Query parameters of `listRecentConversations`. */
export interface ListRecentConversationsQuery {
  /** @description App whose conversations are listed. */
  app_id: string;
  /**
   * @description Only active conversations.
   * @default false
   */
  only_active?: boolean;
  /** @description Items per page, at most 50. Always send it: without it the list is empty. */
  page_size?: number;
  /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
  /** @description Order by the time of the last message. */
  order?: SortOrder;
}

/** @description Query parameters of `listConversations`. */
export interface ListConversationsQuery {
  /** @description Only conversations of this app. */
  app_id?: string;
  /** @description Only conversations of this contact. */
  contact_id?: string;
  /** @description True for active conversations, false for inactive ones. All when left out. */
  only_active?: boolean;
  /**
   * @description Items per page, at most 20.
   * @default 10
   */
  page_size?: number;
  /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
  /** @description Only conversations with this active channel. */
  active_channel?: Channel;
}

/** @description Query parameters of `updateConversation`. */
export interface UpdateConversationQuery {
  /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
  update_mask?: string[];
  /** @description How `metadata_json` meets the stored value. */
  metadata_update_strategy?: MetadataUpdateStrategy;
}

/** @description Query parameters of `listEvents`. */
export interface ListEventsQuery {
  /** @description Events of this conversation. */
  conversation_id?: string;
  /** @description Events of this contact. */
  contact_id?: string;
  /**
   * @description Items per page, at most 20.
   * @default 10
   */
  page_size?: number;
  /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
}

/** @description Query parameters of `listConsentIdentities`. */
export interface ListConsentIdentitiesQuery {
  /**
   * @description Items per page, at most 50.
   * @default 10
   */
  page_size?: number;
  /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
}

/** @description Query parameters of `updateApp`. */
export interface UpdateAppQuery {
  /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
  update_mask?: string[];
}

/** @description Query parameters of `updateWebhook`. */
export interface UpdateWebhookQuery {
  /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
  update_mask?: string[];
}

/** @description Query parameters of `listTemplateTranslations`. */
export interface ListTemplateTranslationsQuery {
  /** @description Only translations in this language, a BCP-47 code. */
  language_code?: string;
  /** @description Only this version, a number or the word `latest`. */
  translation_version?: string;
}

export interface paths {
  '/oauth2/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an access token
     * @description Trades the key id and key secret, sent as HTTP Basic credentials, for a bearer token. A token may be requested at any time; keep it until shortly before it expires.
     */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages:send': {
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
     * @description Queues a message for a contact or a list of channel addresses. The answer says that the message was taken; delivery is reported by the `MESSAGE_DELIVERY` callback. Repeating the call sends the message again.
     */
    post: operations['sendMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages:fetch-last-message': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the last message per recipient
     * @description Gives the newest message of each address or contact. Give `channel_identities` or `contact_ids`, not both; contact ids work with `CONVERSATION_SOURCE` only.
     */
    post: operations['listLastMessagesByChannelIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages
     * @description Messages come newest first, by `accept_time`.
     */
    get: operations['listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages/{message_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a message */
    get: operations['getMessage'];
    put?: never;
    post?: never;
    /**
     * Delete a message
     * @description Removes the stored message from the store named by `messages_source`.
     */
    delete: operations['deleteMessage'];
    options?: never;
    head?: never;
    /** Update the metadata of a message */
    patch: operations['updateMessageMetadata'];
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts:getChannelProfile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the profile of a contact on a channel
     * @description Asks the channel for the profile name of a recipient.
     */
    post: operations['getChannelProfile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts:identityConflicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List addresses that several contacts share
     * @description Covers SMS, MMS and RCS. Solve these conflicts before you turn on unified contact ids.
     */
    get: operations['listIdentityConflicts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contacts
     * @description Filter by `external_id`, or by `channel` and `identity` together; the two filters exclude each other.
     */
    get: operations['listContacts'];
    put?: never;
    /** Create a contact */
    post: operations['createContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts/{destination_id}:merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge two contacts
     * @description Moves everything of the source contact to the contact in the path. Conversations and messages move. Channel addresses move only for channels that the destination lacks, and are appended to its priority list. Empty optional fields are filled from the source. The source id is dead afterwards.
     */
    post: operations['mergeContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts/{contact_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a contact */
    get: operations['getContact'];
    put?: never;
    post?: never;
    /** Delete a contact */
    delete: operations['deleteContact'];
    options?: never;
    head?: never;
    /** Update a contact */
    patch: operations['updateContact'];
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations:recent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List recent conversations
     * @description Gives the conversations of an app with their last messages, by the time of that message. Always send `page_size`: without it the platform answers with an empty list.
     */
    get: operations['listRecentConversations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List conversations
     * @description Give `app_id` or `contact_id`, or both.
     */
    get: operations['listConversations'];
    put?: never;
    /**
     * Create a conversation
     * @description The platform chooses the id; one sent by the caller is ignored.
     */
    post: operations['createConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations/{conversation_id}:stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop the active conversation
     * @description Makes the conversation inactive.
     */
    post: operations['stopActiveConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations/{conversation_id}:inject-message': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Inject a message
     * @description Stores a message in a conversation without sending it.
     */
    post: operations['injectMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations/{conversation_id}:inject-event': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Inject an event
     * @description Stores an event in a conversation without sending it.
     */
    post: operations['injectEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations/{conversation_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a conversation */
    get: operations['getConversation'];
    put?: never;
    post?: never;
    /**
     * Delete a conversation
     * @description The messages of the conversation go with it.
     */
    delete: operations['deleteConversation'];
    options?: never;
    head?: never;
    /** Update a conversation */
    patch: operations['updateConversation'];
    trace?: never;
  };
  '/v1/projects/{project_id}/events:send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an event
     * @description Queues an event such as typing. The answer says that it was taken; delivery is reported by the `EVENT_DELIVERY` callback. The event key stands directly under `event`.
     */
    post: operations['sendEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     * @description Give `conversation_id` or `contact_id`.
     */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/events/{event_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an event */
    get: operations['getEvent'];
    put?: never;
    post?: never;
    /** Delete an event */
    delete: operations['deleteEvent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages:transcode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Preview a message in channel-native form
     * @description Translates a message into the native form of channels without sending it.
     */
    post: operations['transcodeMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/capability:query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up what a recipient can receive
     * @description Starts a lookup. The result arrives through the `CAPABILITY` callback. A channel that cannot tell answers as capable.
     */
    post: operations['lookupCapability'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all apps
     * @description The list is not paged.
     */
    get: operations['listApps'];
    put?: never;
    /** Create an app */
    post: operations['createApp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps/{app_id}/consents/identities/{identity}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the consent changes of an address
     * @description The list is not paged.
     */
    get: operations['listConsentAuditRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps/{app_id}/consents/{list_type}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the addresses on an opt-out list */
    get: operations['listConsentIdentities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps/{app_id}/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the webhooks of an app
     * @description The list is not paged. An app has at most 5 webhooks.
     */
    get: operations['listWebhooks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps/{app_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an app */
    get: operations['getApp'];
    put?: never;
    post?: never;
    /** Delete an app */
    delete: operations['deleteApp'];
    options?: never;
    head?: never;
    /**
     * Update an app
     * @description Lists such as `channel_credentials` are replaced as a whole.
     */
    patch: operations['updateApp'];
    trace?: never;
  };
  '/v1/projects/{project_id}/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the project settings */
    get: operations['getProjectSettings'];
    put?: never;
    /** Create the project settings */
    post: operations['createProjectSettings'];
    /** Delete the project settings */
    delete: operations['deleteProjectSettings'];
    options?: never;
    head?: never;
    /** Update the project settings */
    patch: operations['updateProjectSettings'];
    trace?: never;
  };
  '/v1/projects/{project_id}/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a webhook
     * @description An app has at most 5 webhooks; those that share a trigger each get their own copy. Set `target_type` to `HTTP`: the server default `DISMISS` delivers nothing.
     */
    post: operations['createWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/webhooks/{webhook_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a webhook */
    get: operations['getWebhook'];
    put?: never;
    post?: never;
    /** Delete a webhook */
    delete: operations['deleteWebhook'];
    options?: never;
    head?: never;
    /**
     * Update a webhook
     * @description One official SDK always sends `target`; the platform itself does not ask for it.
     */
    patch: operations['updateWebhook'];
    trace?: never;
  };
  '/v2/projects/{project_id}/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all templates
     * @description The list is not paged.
     */
    get: operations['listTemplates'];
    put?: never;
    /**
     * Create a template
     * @description The id may be chosen by the caller.
     */
    post: operations['createTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/projects/{project_id}/templates/{template_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a template */
    get: operations['getTemplate'];
    /**
     * Replace a template
     * @description `version` must equal the latest stored version, so read the template before you replace it, and do not repeat the call blindly.
     */
    put: operations['updateTemplate'];
    post?: never;
    /** Delete a template */
    delete: operations['deleteTemplate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/projects/{project_id}/templates/{template_id}/translations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the translations of a template
     * @description The list is not paged.
     */
    get: operations['listTemplateTranslations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  MESSAGE_INBOUND: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message of the end user arrived
     * @description Recognised by the payload key `message`. Conversation metadata of the last sent message comes back in `message_metadata`.
     */
    post: operations['onMessageInbound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A redacted copy of an inbound message
     * @description Recognised by the payload key `message_redaction`. Same as an inbound message, with sensitive text masked.
     */
    post: operations['onMessageInboundSmartConversationRedaction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  MESSAGE_SUBMIT: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message was handed to a channel
     * @description Recognised by the payload key `message_submit_notification`.
     */
    post: operations['onMessageSubmit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  MESSAGE_DELIVERY: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message changed its delivery state
     * @description Recognised by the payload key `message_delivery_report`. Goes to the `callback_url` of the message when that was given. `READ` and `FAILED` are final. Written as compact JSON, the example is a test vector: with the secret `foo_secret1234`, the nonce `01FJA8B4A7BM43YGWSG9GBV067` and the timestamp `1634579353` its signature is `Yc+3R1pIS78xLASybulhs8BsSo9BPB3Pr92QCUoczfk=`.
     */
    post: operations['onMessageDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  EVENT_INBOUND: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An event of the end user arrived
     * @description Recognised by the payload key `event`.
     */
    post: operations['onEventInbound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  EVENT_DELIVERY: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An event of the app changed its delivery state
     * @description Recognised by the payload key `event_delivery_report`.
     */
    post: operations['onEventDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONVERSATION_START: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation started
     * @description Recognised by the payload key `conversation_start_notification`.
     */
    post: operations['onConversationStart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONVERSATION_STOP: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation stopped
     * @description Recognised by the payload key `conversation_stop_notification`.
     */
    post: operations['onConversationStop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONVERSATION_DELETE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation was deleted
     * @description Recognised by the payload key `conversation_delete_notification`.
     */
    post: operations['onConversationDelete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_CREATE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was created
     * @description Recognised by the payload key `contact_create_notification`. Written as compact JSON, the example is a test vector: with the secret `foo_secret1234`, the nonce `01FJA8B4A7BM43YGWSG9GBV067` and the timestamp `1634579353` its signature is `6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=`.
     */
    post: operations['onContactCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_DELETE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was deleted
     * @description Recognised by the payload key `contact_delete_notification`.
     */
    post: operations['onContactDelete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_UPDATE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was changed
     * @description Recognised by the payload key `contact_update_notification`.
     */
    post: operations['onContactUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_MERGE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Two contacts became one
     * @description Recognised by the payload key `contact_merge_notification`.
     */
    post: operations['onContactMerge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_IDENTITIES_DUPLICATION: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Several contacts share an address
     * @description Recognised by the payload key `duplicated_contact_identities_notification`. An older SDK expects the key `duplicated_identities` at this place; a lenient reader accepts both.
     */
    post: operations['onContactIdentitiesDuplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CAPABILITY: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A capability lookup was answered
     * @description Recognised by the payload key `capability_notification`.
     */
    post: operations['onCapability'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  OPT_IN: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A recipient opted in
     * @description Recognised by the payload key `opt_in_notification`.
     */
    post: operations['onOptIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  OPT_OUT: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A recipient opted out
     * @description Recognised by the payload key `opt_out_notification`.
     */
    post: operations['onOptOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CHANNEL_EVENT: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Something happened on the channel itself
     * @description Recognised by the payload key `channel_event_notification`.
     */
    post: operations['onChannelEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  UNSUPPORTED: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The channel sent something that is not translated
     * @description Recognised by the payload key `unsupported_callback`.
     */
    post: operations['onUnsupported'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  SMART_CONVERSATION: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An inbound message was analysed
     * @description Recognised by the payload key `smart_conversation_notification`. An older SDK writes the trigger as `SMART_CONVERSATIONS`. Subscribe with the singular.
     */
    post: operations['onSmartConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  RECORD_NOTIFICATION: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A record was stored
     * @description Recognised by the payload key `record_notification`.
     */
    post: operations['onRecordNotification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    Channel: Channel;
    Direction: Direction;
    DirectionInput: DirectionInput;
    ProcessingMode: ProcessingMode;
    ProcessingModeInput: ProcessingModeInput;
    ProcessingStrategy: ProcessingStrategy;
    MetadataUpdateStrategy: MetadataUpdateStrategy;
    MessageQueue: MessageQueue;
    MessagesView: MessagesView;
    MessageSource: MessageSource;
    MessageContentType: MessageContentType;
    DeliveryStatus: DeliveryStatus;
    ReasonCode: ReasonCode;
    ReasonSubCode: ReasonSubCode;
    Reason: Reason;
    EmptyResponse: EmptyResponse;
    Coordinates: Coordinates;
    AgentType: AgentType;
    Agent: Agent;
    ChannelRecipientIdentity: ChannelRecipientIdentity;
    ChannelIdentity: ChannelIdentity;
    ChannelIdentityList: ChannelIdentityList;
    RecipientByContact: RecipientByContact;
    RecipientByIdentities: RecipientByIdentities;
    Recipient: Recipient;
    TextMessage: TextMessage;
    MediaMessage: MediaMessage;
    LocationMessage: LocationMessage;
    CardHeight: CardHeight;
    CardMessageProperties: CardMessageProperties;
    CardMessage: CardMessage;
    CarouselMessage: CarouselMessage;
    ChoiceMessageProperties: ChoiceMessageProperties;
    ChoiceMessage: ChoiceMessage;
    ContactName: ContactName;
    ContactPhoneNumber: ContactPhoneNumber;
    ContactAddress: ContactAddress;
    ContactEmailAddress: ContactEmailAddress;
    ContactOrganization: ContactOrganization;
    ContactUrl: ContactUrl;
    ContactInfoMessage: ContactInfoMessage;
    ListMessageProperties: ListMessageProperties;
    ListMessage: ListMessage;
    ListSection: ListSection;
    ListChoice: ListChoice;
    ProductItem: ProductItem;
    ChoiceItemWrapper: ChoiceItemWrapper;
    ProductItemWrapper: ProductItemWrapper;
    ListItem: ListItem;
    TemplateReference: TemplateReference;
    ChannelTemplateReference: ChannelTemplateReference;
    TemplateMessage: TemplateMessage;
    CallMessage: CallMessage;
    UrlMessage: UrlMessage;
    CalendarMessage: CalendarMessage;
    ShareLocationMessage: ShareLocationMessage;
    ChoiceDisplayMode: ChoiceDisplayMode;
    Choice: Choice;
    ChoiceCall: ChoiceCall;
    ChoiceLocation: ChoiceLocation;
    ChoiceText: ChoiceText;
    ChoiceUrl: ChoiceUrl;
    ChoiceCalendar: ChoiceCalendar;
    ChoiceShareLocation: ChoiceShareLocation;
    ReplyTo: ReplyTo;
    AppMessage: AppMessage;
    AppMessageText: AppMessageText;
    AppMessageCard: AppMessageCard;
    AppMessageCarousel: AppMessageCarousel;
    AppMessageChoice: AppMessageChoice;
    AppMessageContactInfo: AppMessageContactInfo;
    AppMessageList: AppMessageList;
    AppMessageLocation: AppMessageLocation;
    AppMessageMedia: AppMessageMedia;
    AppMessageTemplate: AppMessageTemplate;
    OmniMessageTemplate: OmniMessageTemplate;
    AppMessageOutput: AppMessageOutput;
    OmniMessageOverride: OmniMessageOverride;
    ChannelSpecificMessage: ChannelSpecificMessage;
    FlowsChannelMessage: FlowsChannelMessage;
    OrderDetailsChannelMessage: OrderDetailsChannelMessage;
    OrderStatusChannelMessage: OrderStatusChannelMessage;
    CommerceChannelMessage: CommerceChannelMessage;
    CarouselCommerceChannelMessage: CarouselCommerceChannelMessage;
    NotificationTemplateChannelMessage: NotificationTemplateChannelMessage;
    MediaLink: MediaLink;
    InteractiveTextHeader: InteractiveTextHeader;
    InteractiveImageHeader: InteractiveImageHeader;
    InteractiveDocumentHeader: InteractiveDocumentHeader;
    InteractiveVideoHeader: InteractiveVideoHeader;
    InteractiveHeader: InteractiveHeader;
    InteractiveBody: InteractiveBody;
    InteractiveFooter: InteractiveFooter;
    FlowActionPayload: FlowActionPayload;
    FlowMode: FlowMode;
    FlowAction: FlowAction;
    FlowMessage: FlowMessage;
    OrderItem: OrderItem;
    Order: Order;
    PixKeyType: PixKeyType;
    PixCode: PixCode;
    PaymentLink: PaymentLink;
    Boleto: Boleto;
    PixPaymentSettings: PixPaymentSettings;
    LinkPaymentSettings: LinkPaymentSettings;
    BoletoPaymentSettings: BoletoPaymentSettings;
    PaymentSettings: PaymentSettings;
    PixPaymentButton: PixPaymentButton;
    LinkPaymentButton: LinkPaymentButton;
    BoletoPaymentButton: BoletoPaymentButton;
    PaymentButton: PaymentButton;
    OrderDetailsPayment: OrderDetailsPayment;
    OrderDetailsMessage: OrderDetailsMessage;
    OrderStatus: OrderStatus;
    OrderStatusPayment: OrderStatusPayment;
    OrderStatusMessage: OrderStatusMessage;
    KakaoImage: KakaoImage;
    KakaoWebLinkButton: KakaoWebLinkButton;
    KakaoAppLinkButton: KakaoAppLinkButton;
    KakaoKeywordButton: KakaoKeywordButton;
    KakaoButton: KakaoButton;
    KakaoRegularPrice: KakaoRegularPrice;
    KakaoFixedDiscountPrice: KakaoFixedDiscountPrice;
    KakaoPercentageDiscountPrice: KakaoPercentageDiscountPrice;
    KakaoPrice: KakaoPrice;
    KakaoFixedDiscountCoupon: KakaoFixedDiscountCoupon;
    KakaoPercentageDiscountCoupon: KakaoPercentageDiscountCoupon;
    KakaoShippingDiscountCoupon: KakaoShippingDiscountCoupon;
    KakaoFreeCoupon: KakaoFreeCoupon;
    KakaoUpCoupon: KakaoUpCoupon;
    KakaoCoupon: KakaoCoupon;
    KakaoCard: KakaoCard;
    KakaoCommerceMessage: KakaoCommerceMessage;
    KakaoHead: KakaoHead;
    KakaoTail: KakaoTail;
    KakaoCarousel: KakaoCarousel;
    KakaoCarouselCommerceMessage: KakaoCarouselCommerceMessage;
    LineEmphasizedItem: LineEmphasizedItem;
    LineItem: LineItem;
    LineButton: LineButton;
    LineNotificationBody: LineNotificationBody;
    LineNotificationMessage: LineNotificationMessage;
    MediaCardMessage: MediaCardMessage;
    ChoiceResponseMessage: ChoiceResponseMessage;
    FallbackMessage: FallbackMessage;
    ProductResponseMessage: ProductResponseMessage;
    NfmReply: NfmReply;
    ContactChannelSpecificContent: ContactChannelSpecificContent;
    ContactChannelSpecificMessage: ContactChannelSpecificMessage;
    ContactMessage: ContactMessage;
    MessageStatusCode: MessageStatusCode;
    MessageStatus: MessageStatus;
    ConversationMessage: ConversationMessage;
    SendMessageRequest: SendMessageRequest;
    SendMessageResponse: SendMessageResponse;
    MessageList: MessageList;
    UpdateMessageMetadataRequest: UpdateMessageMetadataRequest;
    FetchLastMessageRequest: FetchLastMessageRequest;
    CreateTokenRequest: CreateTokenRequest;
    AccessToken: AccessToken;
    OAuthError: OAuthError;
    ErrorDetail: ErrorDetail;
    ErrorStatus: ErrorStatus;
    ErrorEnvelope: ErrorEnvelope;
    FlatError: FlatError;
    ErrorResponse: ErrorResponse;
    Language: Language;
    Contact: Contact;
    ContactCreateRequest: ContactCreateRequest;
    ContactUpdateRequest: ContactUpdateRequest;
    ContactList: ContactList;
    MergeContactRequest: MergeContactRequest;
    ProfileChannel: ProfileChannel;
    GetChannelProfileRequest: GetChannelProfileRequest;
    ChannelProfile: ChannelProfile;
    IdentityConflict: IdentityConflict;
    IdentityConflictList: IdentityConflictList;
    Conversation: Conversation;
    CreateConversationRequest: CreateConversationRequest;
    ConversationUpdateRequest: ConversationUpdateRequest;
    ConversationList: ConversationList;
    RecentConversation: RecentConversation;
    RecentConversationList: RecentConversationList;
    SortOrder: SortOrder;
    ContactMessageInput: ContactMessageInput;
    ContactMessageText: ContactMessageText;
    ContactMessageMedia: ContactMessageMedia;
    ContactMessageMediaCard: ContactMessageMediaCard;
    ContactMessageLocation: ContactMessageLocation;
    ContactMessageChoiceResponse: ContactMessageChoiceResponse;
    ContactMessageFallback: ContactMessageFallback;
    ContactMessageProductResponse: ContactMessageProductResponse;
    ContactMessageChannelSpecific: ContactMessageChannelSpecific;
    InjectMessageRequest: InjectMessageRequest;
    InjectAppMessageRequest: InjectAppMessageRequest;
    InjectContactMessageRequest: InjectContactMessageRequest;
    EmptyEvent: EmptyEvent;
    CommentReplyEvent: CommentReplyEvent;
    AgentEvent: AgentEvent;
    GenericEvent: GenericEvent;
    AppEventOutput: AppEventOutput;
    CommentEvent: CommentEvent;
    ContactEvent: ContactEvent;
    PaymentStatusUpdateEvent: PaymentStatusUpdateEvent;
    ShortlinkActivatedEvent: ShortlinkActivatedEvent;
    ReactionEvent: ReactionEvent;
    ContactMessageEvent: ContactMessageEvent;
    InjectConversationEventRequest: InjectConversationEventRequest;
    EventAccepted: EventAccepted;
    AppEvent: AppEvent;
    AppEventComposing: AppEventComposing;
    AppEventComposingEnd: AppEventComposingEnd;
    AppEventReadMessage: AppEventReadMessage;
    AppEventCommentReply: AppEventCommentReply;
    AppEventAgentJoined: AppEventAgentJoined;
    AppEventAgentLeft: AppEventAgentLeft;
    AppEventGeneric: AppEventGeneric;
    SendEventRequest: SendEventRequest;
    ConversationEvent: ConversationEvent;
    EventList: EventList;
    TranscodeMessageRequest: TranscodeMessageRequest;
    TranscodeMessageResponse: TranscodeMessageResponse;
    LookupCapabilityRequest: LookupCapabilityRequest;
    LookupCapabilityResponse: LookupCapabilityResponse;
    ConsentListType: ConsentListType;
    ConsentListTypeInput: ConsentListTypeInput;
    ConsentIdentity: ConsentIdentity;
    ConsentIdentityList: ConsentIdentityList;
    AuditRecord: AuditRecord;
    ConsentAuditRecordList: ConsentAuditRecordList;
    ContactSettings: ContactSettings;
    ProjectSettingsContent: ProjectSettingsContent;
    ProjectSettings: ProjectSettings;
    ConversationMetadataReportView: ConversationMetadataReportView;
    ConversationMetadataReportViewInput: ConversationMetadataReportViewInput;
    RetentionPolicy: RetentionPolicy;
    DispatchRetentionPolicy: DispatchRetentionPolicy;
    SmartConversationSettings: SmartConversationSettings;
    CallbackSettings: CallbackSettings;
    MessageRetrySettings: MessageRetrySettings;
    DeliveryReportBasedFallback: DeliveryReportBasedFallback;
    StaticBearerCredentials: StaticBearerCredentials;
    StaticTokenCredentials: StaticTokenCredentials;
    MmsBasicAuth: MmsBasicAuth;
    MmsCredentials: MmsCredentials;
    InstagramCredentials: InstagramCredentials;
    TelegramCredentials: TelegramCredentials;
    KakaoTalkCredentials: KakaoTalkCredentials;
    KakaoTalkChatCredentials: KakaoTalkChatCredentials;
    LineCredentials: LineCredentials;
    LineCountryCredentials: LineCountryCredentials;
    LineJapanCredentials: LineJapanCredentials;
    LineThailandCredentials: LineThailandCredentials;
    LineEnterpriseCredentials: LineEnterpriseCredentials;
    WeChatCredentials: WeChatCredentials;
    AppleBcCredentials: AppleBcCredentials;
    ChannelCredentialRequest: ChannelCredentialRequest;
    StaticBearerChannelCredential: StaticBearerChannelCredential;
    StaticTokenChannelCredential: StaticTokenChannelCredential;
    MmsChannelCredential: MmsChannelCredential;
    InstagramChannelCredential: InstagramChannelCredential;
    TelegramChannelCredential: TelegramChannelCredential;
    KakaoTalkChannelCredential: KakaoTalkChannelCredential;
    KakaoTalkChatChannelCredential: KakaoTalkChatChannelCredential;
    LineChannelCredential: LineChannelCredential;
    LineEnterpriseChannelCredential: LineEnterpriseChannelCredential;
    WeChatChannelCredential: WeChatChannelCredential;
    AppleBcChannelCredential: AppleBcChannelCredential;
    ChannelIntegrationState: ChannelIntegrationState;
    ChannelCredential: ChannelCredential;
    AppCreateRequest: AppCreateRequest;
    AppUpdateRequest: AppUpdateRequest;
    RateLimits: RateLimits;
    QueueStats: QueueStats;
    FeatureSwitch: FeatureSwitch;
    App: App;
    AppList: AppList;
    WebhookTrigger: WebhookTrigger;
    WebhookTriggerInput: WebhookTriggerInput;
    WebhookTargetType: WebhookTargetType;
    WebhookTargetTypeInput: WebhookTargetTypeInput;
    ClientCredentials: ClientCredentials;
    WebhookCreateRequest: WebhookCreateRequest;
    WebhookUpdateRequest: WebhookUpdateRequest;
    Webhook: Webhook;
    WebhookList: WebhookList;
    TemplateVariable: TemplateVariable;
    ChannelTemplateOverride: ChannelTemplateOverride;
    TemplateTranslationInput: TemplateTranslationInput;
    TemplateTranslation: TemplateTranslation;
    TemplateCreateRequest: TemplateCreateRequest;
    TemplateUpdateRequest: TemplateUpdateRequest;
    Template: Template;
    TemplateList: TemplateList;
    TemplateTranslationList: TemplateTranslationList;
    CallbackEnvelope: CallbackEnvelope;
    CallbackEvent: CallbackEvent;
    MessageInboundEvent: MessageInboundEvent;
    MessageInboundSmartConversationRedactionEvent: MessageInboundSmartConversationRedactionEvent;
    MessageSubmitEvent: MessageSubmitEvent;
    MessageDeliveryEvent: MessageDeliveryEvent;
    EventInboundEvent: EventInboundEvent;
    EventDeliveryEvent: EventDeliveryEvent;
    ConversationStartEvent: ConversationStartEvent;
    ConversationStopEvent: ConversationStopEvent;
    ConversationDeleteEvent: ConversationDeleteEvent;
    ContactCreateEvent: ContactCreateEvent;
    ContactDeleteEvent: ContactDeleteEvent;
    ContactUpdateEvent: ContactUpdateEvent;
    ContactMergeEvent: ContactMergeEvent;
    ContactIdentitiesDuplicationEvent: ContactIdentitiesDuplicationEvent;
    CapabilityEvent: CapabilityEvent;
    OptInEvent: OptInEvent;
    OptOutEvent: OptOutEvent;
    ChannelEventEvent: ChannelEventEvent;
    UnsupportedEvent: UnsupportedEvent;
    SmartConversationEvent: SmartConversationEvent;
    RecordNotificationEvent: RecordNotificationEvent;
    InboundMessage: InboundMessage;
    MessageSubmitNotification: MessageSubmitNotification;
    MessageDeliveryReport: MessageDeliveryReport;
    InboundEvent: InboundEvent;
    EventDeliveryReport: EventDeliveryReport;
    ConversationNotification: ConversationNotification;
    ContactNotification: ContactNotification;
    ContactMergeNotification: ContactMergeNotification;
    DuplicatedIdentity: DuplicatedIdentity;
    DuplicatedContactIdentitiesNotification: DuplicatedContactIdentitiesNotification;
    CapabilityStatus: CapabilityStatus;
    CapabilityNotification: CapabilityNotification;
    ConsentErrorDetails: ConsentErrorDetails;
    OptInStatus: OptInStatus;
    OptOutStatus: OptOutStatus;
    OptInNotification: OptInNotification;
    OptOutNotification: OptOutNotification;
    ChannelEvent: ChannelEvent;
    ChannelEventNotification: ChannelEventNotification;
    UnsupportedCallback: UnsupportedCallback;
    SentimentScore: SentimentScore;
    SentimentResult: SentimentResult;
    IntentScore: IntentScore;
    NluResult: NluResult;
    DocumentImageClassification: DocumentImageClassification;
    RecognizedText: RecognizedText;
    OpticalCharacterRecognition: OpticalCharacterRecognition;
    DocumentFieldClassification: DocumentFieldClassification;
    ImageRecognitionResult: ImageRecognitionResult;
    PiiResult: PiiResult;
    OffensiveAnalysisResult: OffensiveAnalysisResult;
    AnalysisResult: AnalysisResult;
    SmartConversationNotification: SmartConversationNotification;
    RecordNotification: RecordNotification;
    ListMessagesQuery: ListMessagesQuery;
    GetMessageQuery: GetMessageQuery;
    DeleteMessageQuery: DeleteMessageQuery;
    UpdateMessageMetadataQuery: UpdateMessageMetadataQuery;
    ListIdentityConflictsQuery: ListIdentityConflictsQuery;
    ListContactsQuery: ListContactsQuery;
    UpdateContactQuery: UpdateContactQuery;
    ListRecentConversationsQuery: ListRecentConversationsQuery;
    ListConversationsQuery: ListConversationsQuery;
    UpdateConversationQuery: UpdateConversationQuery;
    ListEventsQuery: ListEventsQuery;
    ListConsentIdentitiesQuery: ListConsentIdentitiesQuery;
    UpdateAppQuery: UpdateAppQuery;
    UpdateWebhookQuery: UpdateWebhookQuery;
    ListTemplateTranslationsQuery: ListTemplateTranslationsQuery;
  };
  responses: {
    /** @description The request is malformed or a field is invalid. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** @description The credentials are wrong or the token has expired. With an expired token the header says so. */
    Unauthorized: {
      headers: {
        'WWW-Authenticate': components['headers']['WWW-Authenticate'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** @description The credentials do not belong to the project, or the project is blocked for credit reasons. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** @description The resource does not exist, or the app lives in another region. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** @description Too many requests. Most endpoints allow 800 per second and project. No rate limit header is documented; honour `Retry-After` and a `RetryInfo` detail when present. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** @description Any other failure. On 500, 501 and 503 the vendor advises to retry with exponential back-off. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** @description The token was refused. */
    TokenError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': OAuthError;
      };
    };
    /** @description Too many token requests. The gateway allows bursts of about 30 and refills at 10 per second; it usually sends no `Retry-After`. */
    TokenTooManyRequests: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/json': OAuthError;
      };
    };
  };
  parameters: {
    /** @description Id of the project, a UUID. */
    ProjectId: string;
    /** @description Id of the app. */
    AppId: string;
    /** @description Id of the message. */
    MessageId: string;
    /** @description Id of the contact. */
    ContactId: string;
    /** @description Id of the contact to keep. */
    DestinationId: string;
    /** @description Id of the conversation. */
    ConversationId: string;
    /** @description Id of the event. */
    EventId: string;
    /** @description Id of the webhook. */
    WebhookId: string;
    /** @description Id of the template. */
    TemplateId: string;
    /** @description The address, often a phone number. Percent-encode it: a leading `+` becomes `%2B`. */
    ConsentIdentity: string;
    /** @description Which opt-out list. */
    ConsentListTypeParameter: ConsentListTypeInput;
    /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
    PageToken: string;
    /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
    MessagesSource: MessageSource;
    /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
    UpdateMask: string[];
    /**
     * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
     * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
     */
    WebhookSignature: string;
    /**
     * @description Text that is unique per delivery. Remember it for a while to refuse replays.
     * @example 01FJA8B4A7BM43YGWSG9GBV067
     */
    WebhookSignatureNonce: string;
    /**
     * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
     * @example 1634579353
     */
    WebhookSignatureTimestamp: string;
    /**
     * @description Always `HmacSHA256`.
     * @example HmacSHA256
     */
    WebhookSignatureAlgorithm: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds or an HTTP date until the next attempt makes sense.
     * @example 2
     */
    'Retry-After': string;
    /**
     * @description Challenge of the server. Contains `expired` when a new token solves the problem.
     * @example Bearer error="invalid_token", error_description="Jwt expired"
     */
    'WWW-Authenticate': string;
  };
  pathItems: never;
}

export interface operations {
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Form of the client credentials grant. */
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': CreateTokenRequest;
      };
    };
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AccessToken;
        };
      };
      400: components['responses']['TokenError'];
      401: components['responses']['TokenError'];
      429: components['responses']['TokenTooManyRequests'];
      default: components['responses']['TokenError'];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The message and where it goes. */
    requestBody: {
      content: {
        'application/json': SendMessageRequest;
      };
    };
    responses: {
      /** @description The message was queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SendMessageResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listLastMessagesByChannelIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description Whose last messages to fetch. */
    requestBody: {
      content: {
        'application/json': FetchLastMessageRequest;
      };
    };
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description Only messages of this conversation. */
        conversation_id?: string;
        /** @description Only messages of this contact. */
        contact_id?: string;
        /** @description Only messages of this app. */
        app_id?: string;
        /** @description Only messages to or from this address. */
        channel_identity?: string;
        /** @description Only messages from this moment on. Must lie before `end_time`. */
        start_time?: string;
        /** @description Only messages before this moment. */
        end_time?: string;
        /** @description Items per page, at most 1000. */
        page_size?: number;
        /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
        /** @description Whether metadata is part of the answer. */
        view?: MessagesView;
        /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
        messages_source?: components['parameters']['MessagesSource'];
        /** @description Only messages that the recipient sent. Works with `DISPATCH_SOURCE` only. */
        only_recipient_originated?: boolean;
        /** @description Only messages of this channel. */
        channel?: Channel;
        /** @description Only messages that travel this way. Both ways when left out. */
        direction?: DirectionInput;
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getMessage: {
    parameters: {
      query?: {
        /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
        messages_source?: components['parameters']['MessagesSource'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the message. */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationMessage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteMessage: {
    parameters: {
      query?: {
        /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
        messages_source?: components['parameters']['MessagesSource'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the message. */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateMessageMetadata: {
    parameters: {
      query?: {
        /** @description Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
        messages_source?: components['parameters']['MessagesSource'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the message. */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    /** @description The new metadata. */
    requestBody: {
      content: {
        'application/json': UpdateMessageMetadataRequest;
      };
    };
    responses: {
      /** @description The message with its new metadata. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationMessage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getChannelProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description Whose profile to look up. */
    requestBody: {
      content: {
        'application/json': GetChannelProfileRequest;
      };
    };
    responses: {
      /** @description The profile. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelProfile;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listIdentityConflicts: {
    parameters: {
      query?: {
        /** @description Items per page, at most 20. */
        page_size?: number;
        /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of conflicts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': IdentityConflictList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listContacts: {
    parameters: {
      query?: {
        /** @description Items per page, at most 20. */
        page_size?: number;
        /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
        /** @description Only the contact with this id in your own system. Not together with `channel` and `identity`. */
        external_id?: string;
        /** @description Channel of the address in `identity`. */
        channel?: Channel;
        /** @description Only the contact with this address. Needs `channel`. */
        identity?: string;
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of contacts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ContactList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The contact. */
    requestBody: {
      content: {
        'application/json': ContactCreateRequest;
      };
    };
    responses: {
      /** @description The new contact. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  mergeContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the contact to keep. */
        destination_id: components['parameters']['DestinationId'];
      };
      cookie?: never;
    };
    /** @description The contact that is given up. */
    requestBody: {
      content: {
        'application/json': MergeContactRequest;
      };
    };
    responses: {
      /** @description The contact that was kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the contact. */
        contact_id: components['parameters']['ContactId'];
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
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the contact. */
        contact_id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateContact: {
    parameters: {
      query?: {
        /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
        update_mask?: components['parameters']['UpdateMask'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the contact. */
        contact_id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    /** @description The new values. */
    requestBody: {
      content: {
        'application/json': ContactUpdateRequest;
      };
    };
    responses: {
      /** @description The contact with its new values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listRecentConversations: {
    parameters: {
      query: {
        /** @description App whose conversations are listed. */
        app_id: string;
        /** @description Only active conversations. */
        only_active?: boolean;
        /** @description Items per page, at most 50. Always send it: without it the list is empty. */
        page_size?: number;
        /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
        /** @description Order by the time of the last message. */
        order?: SortOrder;
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of conversations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': RecentConversationList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listConversations: {
    parameters: {
      query?: {
        /** @description Only conversations of this app. */
        app_id?: string;
        /** @description Only conversations of this contact. */
        contact_id?: string;
        /** @description True for active conversations, false for inactive ones. All when left out. */
        only_active?: boolean;
        /** @description Items per page, at most 20. */
        page_size?: number;
        /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
        /** @description Only conversations with this active channel. */
        active_channel?: Channel;
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of conversations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The conversation. */
    requestBody: {
      content: {
        'application/json': CreateConversationRequest;
      };
    };
    responses: {
      /** @description The new conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  stopActiveConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stopped. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  injectMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        'application/json': InjectMessageRequest;
      };
    };
    responses: {
      /** @description Stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  injectEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': InjectConversationEventRequest;
      };
    };
    responses: {
      /** @description Stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventAccepted;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateConversation: {
    parameters: {
      query?: {
        /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
        update_mask?: components['parameters']['UpdateMask'];
        /** @description How `metadata_json` meets the stored value. */
        metadata_update_strategy?: MetadataUpdateStrategy;
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description The new values. */
    requestBody: {
      content: {
        'application/json': ConversationUpdateRequest;
      };
    };
    responses: {
      /** @description The conversation with its new values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  sendEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The event and where it goes. */
    requestBody: {
      content: {
        'application/json': SendEventRequest;
      };
    };
    responses: {
      /** @description The event was queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventAccepted;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description Events of this conversation. */
        conversation_id?: string;
        /** @description Events of this contact. */
        contact_id?: string;
        /** @description Items per page, at most 20. */
        page_size?: number;
        /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the event. */
        event_id: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationEvent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the event. */
        event_id: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  transcodeMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        'application/json': TranscodeMessageRequest;
      };
    };
    responses: {
      /** @description The native payloads. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TranscodeMessageResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  lookupCapability: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description Whose capability to look up. */
    requestBody: {
      content: {
        'application/json': LookupCapabilityRequest;
      };
    };
    responses: {
      /** @description The lookup was started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': LookupCapabilityResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listApps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All apps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The app. */
    requestBody: {
      content: {
        'application/json': AppCreateRequest;
      };
    };
    responses: {
      /** @description The new app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listConsentAuditRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the app. */
        app_id: components['parameters']['AppId'];
        /** @description The address, often a phone number. Percent-encode it: a leading `+` becomes `%2B`. */
        identity: components['parameters']['ConsentIdentity'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConsentAuditRecordList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listConsentIdentities: {
    parameters: {
      query?: {
        /** @description Items per page, at most 50. */
        page_size?: number;
        /** @description Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the app. */
        app_id: components['parameters']['AppId'];
        /** @description Which opt-out list. */
        list_type: components['parameters']['ConsentListTypeParameter'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of addresses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConsentIdentityList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the app. */
        app_id: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All webhooks of the app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the app. */
        app_id: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the app. */
        app_id: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateApp: {
    parameters: {
      query?: {
        /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
        update_mask?: components['parameters']['UpdateMask'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the app. */
        app_id: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    /** @description The new values. */
    requestBody: {
      content: {
        'application/json': AppUpdateRequest;
      };
    };
    responses: {
      /** @description The app with its new values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
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
          'application/json': ProjectSettings;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The settings, without the outer object of the answer. */
    requestBody: {
      content: {
        'application/json': ProjectSettingsContent;
      };
    };
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectSettings;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The settings, without the outer object of the answer. */
    requestBody: {
      content: {
        'application/json': ProjectSettingsContent;
      };
    };
    responses: {
      /** @description The settings with their new values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectSettings;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The webhook. */
    requestBody: {
      content: {
        'application/json': WebhookCreateRequest;
      };
    };
    responses: {
      /** @description The new webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Webhook;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the webhook. */
        webhook_id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Webhook;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the webhook. */
        webhook_id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateWebhook: {
    parameters: {
      query?: {
        /** @description Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value (`update_mask=a,b`). Optional on every operation that has it. */
        update_mask?: components['parameters']['UpdateMask'];
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the webhook. */
        webhook_id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    /** @description The new values. */
    requestBody: {
      content: {
        'application/json': WebhookUpdateRequest;
      };
    };
    responses: {
      /** @description The webhook with its new values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Webhook;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TemplateList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** @description The template. */
    requestBody: {
      content: {
        'application/json': TemplateCreateRequest;
      };
    };
    responses: {
      /** @description The new template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Template;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the template. */
        template_id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Template;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the template. */
        template_id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    /** @description The new state. */
    requestBody: {
      content: {
        'application/json': TemplateUpdateRequest;
      };
    };
    responses: {
      /** @description The template with its new version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Template;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the template. */
        template_id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listTemplateTranslations: {
    parameters: {
      query?: {
        /** @description Only translations in this language, a BCP-47 code. */
        language_code?: string;
        /** @description Only this version, a number or the word `latest`. */
        translation_version?: string;
      };
      header?: never;
      path: {
        /** @description Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** @description Id of the template. */
        template_id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The translations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TemplateTranslationList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  onMessageInbound: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': MessageInboundEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onMessageInboundSmartConversationRedaction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': MessageInboundSmartConversationRedactionEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onMessageSubmit: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': MessageSubmitEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onMessageDelivery: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': MessageDeliveryEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onEventInbound: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': EventInboundEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onEventDelivery: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': EventDeliveryEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onConversationStart: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ConversationStartEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onConversationStop: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ConversationStopEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onConversationDelete: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ConversationDeleteEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ContactCreateEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactDelete: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ContactDeleteEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactUpdate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ContactUpdateEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactMerge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ContactMergeEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactIdentitiesDuplication: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ContactIdentitiesDuplicationEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onCapability: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': CapabilityEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOptIn: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': OptInEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOptOut: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': OptOutEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onChannelEvent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': ChannelEventEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onUnsupported: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': UnsupportedEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSmartConversation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': SmartConversationEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onRecordNotification: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * @description Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * @description Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * @description Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The callback. */
    requestBody: {
      content: {
        'application/json': RecordNotificationEvent;
      };
    };
    responses: {
      /** @description Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
