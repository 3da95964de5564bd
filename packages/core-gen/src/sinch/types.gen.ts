// Generated from spec/sinch-conversation.yaml by `pnpm generate`. Do not edit.
/**
 * Messaging channel. The list grows with the platform, so unknown values must be passed through in both
 * directions. `VIBER` (deprecated) and `CHANNEL_UNSPECIFIED` may still turn up in answers; the latter is refused
 * in requests.
 */
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

/**
 * Way a message or event travels. `TO_APP` comes from the end user, `TO_CONTACT` goes to the end user. Old
 * records may carry `UNDEFINED_DIRECTION`.
 */
export type Direction = 'TO_APP' | 'TO_CONTACT' | (string & {});

/** Way a message or event travels. `TO_APP` comes from the end user, `TO_CONTACT` goes to the end user. */
export type DirectionInput = 'TO_APP' | 'TO_CONTACT';

/**
 * How the app treats traffic. `CONVERSATION` keeps contacts and conversations; `DISPATCH` only moves messages
 * through, without contact and conversation ids.
 */
export type ProcessingMode = 'CONVERSATION' | 'DISPATCH' | (string & {});

/**
 * How the app treats traffic. `CONVERSATION` keeps contacts and conversations; `DISPATCH` (the server default)
 * only moves messages through.
 */
export type ProcessingModeInput = 'CONVERSATION' | 'DISPATCH';

/**
 * Processing of one message. `DEFAULT` follows the mode of the app; `DISPATCH_ONLY` skips conversation handling,
 * which drops conversation metadata and the correlation id in a conversation-mode app.
 */
export type ProcessingStrategy = 'DEFAULT' | 'DISPATCH_ONLY';

/**
 * How new conversation metadata meets the stored one. `REPLACE` (server default) overwrites it, `MERGE_PATCH`
 * applies a JSON merge patch.
 */
export type MetadataUpdateStrategy = 'REPLACE' | 'MERGE_PATCH';

/** Outgoing queue to use. The server default is `NORMAL_PRIORITY`. */
export type MessageQueue = 'NORMAL_PRIORITY' | 'HIGH_PRIORITY';

/** Whether message metadata is part of the answer. The server default is `WITH_METADATA`. */
export type MessagesView = 'WITH_METADATA' | 'WITHOUT_METADATA';

/**
 * Store that messages are read from. `CONVERSATION_SOURCE` holds what conversation-mode apps sent and received,
 * `DISPATCH_SOURCE` what dispatch-mode apps did.
 */
export type MessageSource = 'CONVERSATION_SOURCE' | 'DISPATCH_SOURCE';

/** Purpose of a message, used by consent management only. The server default is `CONTENT_UNKNOWN`. */
export type MessageContentType = 'CONTENT_UNKNOWN' | 'CONTENT_MARKETING' | 'CONTENT_NOTIFICATION';

/**
 * Delivery state. `READ` and `FAILED` are final; `SWITCHING_CHANNEL` means that the next channel in the priority
 * order is tried.
 */
export type DeliveryStatus =
  | 'QUEUED_ON_CHANNEL'
  | 'DELIVERED'
  | 'READ'
  | 'FAILED'
  | 'SWITCHING_CHANNEL'
  | (string & {});

/** Why a delivery or lookup failed. Expect further values. */
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

/** Finer grained cause next to a reason code. */
export type ReasonSubCode =
  | 'UNSPECIFIED_SUB_CODE'
  | 'ATTACHMENT_REJECTED'
  | 'MEDIA_TYPE_UNDETERMINED'
  | 'INACTIVE_SENDER'
  | (string & {});

/** Why something failed or was rejected. */
export interface Reason {
  code?: ReasonCode;
  /** Explanation for humans. */
  description?: string;
  sub_code?: ReasonSubCode;
  /** Raw error code of the channel. WhatsApp only. */
  channel_code?: string;
}

/** An empty object. Treat an empty body the same way. */
export type EmptyResponse = Record<string, never>;

/** A point on the globe. */
export interface Coordinates {
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
}

/** Who speaks for the app. The server default is `UNKNOWN_AGENT_TYPE`. */
export type AgentType = 'UNKNOWN_AGENT_TYPE' | 'HUMAN' | 'BOT' | (string & {});

/** The person or bot that speaks for the app. Shown on channels that support it. */
export interface Agent {
  /** Name to show. */
  display_name?: string;
  type?: AgentType;
  /** Address of a profile picture. */
  picture_url?: string;
}

/** Address of an end user on one channel. */
export interface ChannelRecipientIdentity {
  channel: Channel;
  /** Address on that channel, for instance a phone number. */
  identity: string;
}

/** Address of an end user on one channel, with the app it belongs to where the channel needs that. */
export interface ChannelIdentity {
  channel: Channel;
  /** Address on that channel, for instance a phone number. */
  identity: string;
  /**
   * App the identity belongs to. Needed for channels whose identities are private to one app (Messenger,
   * Instagram, LINE, WeChat); may be an empty string in callbacks.
   */
  app_id?: string;
}

/** Addresses of one end user on one or more channels. */
export interface ChannelIdentityList {
  /**
   * Addresses in order of preference. Without `channel_priority_order` this order decides which channel is tried
   * first.
   */
  channel_identities: ChannelRecipientIdentity[];
}

/** A recipient named by contact id. Not possible in dispatch mode. */
export interface RecipientByContact {
  /** Id of the contact. */
  contact_id: string;
  identified_by?: never;
}

/** A recipient named by channel addresses. The only form that dispatch mode accepts. */
export interface RecipientByIdentities {
  identified_by: ChannelIdentityList;
  contact_id?: never;
}

/** Who receives a message: a contact id or a list of channel addresses, never both. */
export type Recipient = RecipientByContact | RecipientByIdentities;

/** Plain text. */
export interface TextMessage {
  /** The text. */
  text: string;
}

/** A media file behind an address. */
export interface MediaMessage {
  /** Address of the file. */
  url: string;
  /** Address of a small preview image. */
  thumbnail_url?: string;
  /** File name to show instead of the one in the address. */
  filename_override?: string;
}

/** A place on the map. */
export interface LocationMessage {
  coordinates: Coordinates;
  /** Title above the place. */
  title: string;
  /** Name or address of the place. */
  label?: string;
}

/** Height of the media on a card. */
export type CardHeight = 'UNSPECIFIED_HEIGHT' | 'SHORT' | 'MEDIUM' | 'TALL' | (string & {});

/** Channel dependent extras of a card. */
export interface CardMessageProperties {
  /** Header text on WhatsApp. */
  whatsapp_header?: string;
}

/** A card with title, text, media and buttons. */
export interface CardMessage {
  /** Title of the card. */
  title?: string;
  /** Text of the card. */
  description?: string;
  height?: CardHeight;
  media_message?: MediaMessage;
  /** Buttons under the card, at most 10. */
  choices?: Choice[];
  message_properties?: CardMessageProperties;
}

/** A row of cards that the user can swipe through. */
export interface CarouselMessage {
  /** The cards, at most 10. */
  cards: CardMessage[];
  /** Buttons outside the cards, at most 3. */
  choices?: Choice[];
}

/** Channel dependent extras of a choice message. */
export interface ChoiceMessageProperties {
  /** Footer text on WhatsApp. */
  whatsapp_footer?: string;
}

/** A question with buttons. */
export interface ChoiceMessage {
  /** The buttons, at most 10. */
  choices: Choice[];
  text_message?: TextMessage;
  message_properties?: ChoiceMessageProperties;
}

/** Name on a contact card. */
export interface ContactName {
  /** Complete name. */
  full_name: string;
  first_name?: string;
  last_name?: string;
  middle_name?: string;
  /** Title in front of the name, for instance `Dr.`. */
  prefix?: string;
  /** Addition behind the name, for instance `Jr.`. */
  suffix?: string;
}

/** Phone number on a contact card. */
export interface ContactPhoneNumber {
  /** The number, with country code. */
  phone_number: string;
  /** Label such as `Home` or `Work`. */
  type?: string;
}

/** Postal address on a contact card. */
export interface ContactAddress {
  city?: string;
  country?: string;
  state?: string;
  /** Postal code. */
  zip?: string;
  /** Label such as `Home` or `Work`. */
  type?: string;
  /** Two-letter country code. */
  country_code?: string;
}

/** E-mail address on a contact card. */
export interface ContactEmailAddress {
  email_address: string;
  /** Label such as `Home` or `Work`. */
  type?: string;
}

/** Organisation on a contact card. */
export interface ContactOrganization {
  company?: string;
  department?: string;
  /** Position in the organisation. */
  title?: string;
}

/** Web address on a contact card. */
export interface ContactUrl {
  url: string;
  /** Label such as `Home` or `Work`. */
  type?: string;
}

/** A contact card. */
export interface ContactInfoMessage {
  name: ContactName;
  /** Phone numbers of the person. */
  phone_numbers: ContactPhoneNumber[];
  /** Postal addresses. */
  addresses?: ContactAddress[];
  /** E-mail addresses. */
  email_addresses?: ContactEmailAddress[];
  organization?: ContactOrganization;
  /** Web pages. */
  urls?: ContactUrl[];
  /** Date of birth as `YYYY-MM-DD`. */
  birthday?: string;
}

/** Channel dependent extras of a list message. */
export interface ListMessageProperties {
  /** Id of the product catalogue. Needed for a list of products. */
  catalog_id?: string;
  /** Label of the button that opens the list. */
  menu?: string;
  /** Header text on WhatsApp. */
  whatsapp_header?: string;
}

/** A list of options or products, grouped in sections. */
export interface ListMessage {
  /** Title of the message. */
  title: string;
  /** Text of the message. */
  description?: string;
  media?: MediaMessage;
  /** The sections. All of them hold the same kind of item. */
  sections: ListSection[];
  message_properties?: ListMessageProperties;
}

/**
 * One section of a list. It holds either choices or products, and every section of a message holds the same
 * kind.
 */
export interface ListSection {
  /** Heading of the section. */
  title?: string;
  /** The entries, all of one kind. */
  items: ListItem[];
}

/** An option in a list. */
export interface ListChoice {
  /** Text of the option. */
  title: string;
  /** Second line. */
  description?: string;
  media?: MediaMessage;
  /** Text that comes back when the user picks this option. */
  postback_data?: string;
}

/** A product of a catalogue. */
export interface ProductItem {
  /** Product id in the catalogue. */
  id: string;
  /** Marketplace the catalogue lives on, for instance `FACEBOOK`. */
  marketplace: string;
  /** Number of pieces. Output only. */
  quantity?: number;
  /** Price of one piece. Output only. */
  item_price?: number;
  /** Currency of the price. Output only. */
  currency?: string;
}

/** A list entry that holds an option. */
export interface ChoiceItemWrapper {
  choice: ListChoice;
  product?: never;
}

/** A list entry that holds a product. */
export interface ProductItemWrapper {
  product: ProductItem;
  choice?: never;
}

/** An entry of a list: an option or a product. */
export type ListItem = ChoiceItemWrapper | ProductItemWrapper;

/** Points to a template made with the template service. */
export interface TemplateReference {
  /** Id of the template. */
  template_id: string;
  /** Version of the template. The word `latest` is accepted for templates made in the dashboard. */
  version: string;
  /** Language of the translation as a BCP-47 code. */
  language_code?: string;
  /** Values for the variables of the template, by key. */
  parameters?: {
    [key: string]: string;
  };
}

/** Points to a template that is kept by the channel itself. */
export interface ChannelTemplateReference {
  /** Id of the template. For WhatsApp, the name of the template. */
  template_id: string;
  /** Version of the template. */
  version?: string;
  /** Language of the translation. WhatsApp needs it, in the underscore form such as `en_US`. */
  language_code?: string;
  /** Values for the variables of the template, by key. */
  parameters?: {
    [key: string]: string;
  };
}

/**
 * A message built from a template. At least one of the two references is needed; the channel reference wins
 * where both apply.
 */
export interface TemplateMessage {
  omni_template?: TemplateReference;
  /** References by channel. */
  channel_template?: {
    [key: string]: ChannelTemplateReference;
  };
}

/** A button that starts a phone call. */
export interface CallMessage {
  /** Number to call. The vendor asks for E.164 form with a leading `+`, and shows numbers without one, too. */
  phone_number: string;
  /** Label of the button. */
  title: string;
}

/** A button that opens a web page. */
export interface UrlMessage {
  /** Label of the button. */
  title: string;
  /** Address to open. */
  url: string;
}

/** A button that adds an event to the user's calendar. */
export interface CalendarMessage {
  /** Label of the button. */
  title: string;
  /**
   * Start of the event.
   *
   * Format: date-time
   */
  event_start: string;
  /**
   * End of the event.
   *
   * Format: date-time
   */
  event_end: string;
  /** Title of the event. */
  event_title: string;
  /** Text of the event. */
  event_description?: string;
  /** Address to open where the channel has no calendar button. */
  fallback_url: string;
}

/** A button that asks the user for a location. */
export interface ShareLocationMessage {
  /** Label of the button. */
  title: string;
  /** Address to open where the channel has no location button. */
  fallback_url: string;
}

/**
 * How long a button stays visible. RCS choice messages only; buttons are transient otherwise. Refused on the
 * outer choices of a carousel. Documented but unverified: no official SDK has it yet.
 */
export type ChoiceDisplayMode = 'DISPLAY_MODE_UNSPECIFIED' | 'PERSISTENT' | (string & {});

/**
 * A button. Exactly one of the kinds `call_message`, `location_message`, `text_message`, `url_message`,
 * `calendar_message` and `share_location_message` is present.
 */
export type Choice = {
  /**
   * Text that comes back when the user picks this choice. The default is made of the message id and the text or
   * title of the choice.
   */
  postback_data?: string;
  display_mode?: ChoiceDisplayMode;
} & (ChoiceCall | ChoiceLocation | ChoiceText | ChoiceUrl | ChoiceCalendar | ChoiceShareLocation);

/** The kind of choice that calls a phone number. */
export interface ChoiceCall {
  call_message: CallMessage;
  location_message?: never;
  text_message?: never;
  url_message?: never;
  calendar_message?: never;
  share_location_message?: never;
}

/** The kind of choice that shows a place. */
export interface ChoiceLocation {
  location_message: LocationMessage;
  call_message?: never;
  text_message?: never;
  url_message?: never;
  calendar_message?: never;
  share_location_message?: never;
}

/** The kind of choice that answers with a text. */
export interface ChoiceText {
  text_message: TextMessage;
  call_message?: never;
  location_message?: never;
  url_message?: never;
  calendar_message?: never;
  share_location_message?: never;
}

/** The kind of choice that opens a web page. */
export interface ChoiceUrl {
  url_message: UrlMessage;
  call_message?: never;
  location_message?: never;
  text_message?: never;
  calendar_message?: never;
  share_location_message?: never;
}

/** The kind of choice that adds an event to the calendar. */
export interface ChoiceCalendar {
  calendar_message: CalendarMessage;
  call_message?: never;
  location_message?: never;
  text_message?: never;
  url_message?: never;
  share_location_message?: never;
}

/** The kind of choice that asks for a location. */
export interface ChoiceShareLocation {
  share_location_message: ShareLocationMessage;
  call_message?: never;
  location_message?: never;
  text_message?: never;
  url_message?: never;
  calendar_message?: never;
}

/** The message that this one answers. */
export interface ReplyTo {
  /** Id of the quoted message in this API, not the id used by the channel. */
  message_id: string;
}

/**
 * A message from the app to the end user. One of the message kinds is present (`text_message`, `card_message`,
 * `carousel_message`, `choice_message`, `contact_info_message`, `list_message`, `location_message`,
 * `media_message`, `template_message`), and the fields below may stand beside it; or none is, and the message
 * holds channel-specific content alone (`explicit_channel_message`, `explicit_channel_omni_message` or
 * `channel_specific_message`).
 */
export type AppMessage = {
  /** Native payloads as text, by channel. They replace the generic message on those channels. */
  explicit_channel_message?: {
    [key: string]: string;
  };
  /** Replacement messages by channel, any of them. */
  explicit_channel_omni_message?: {
    [key: string]: OmniMessageOverride;
  };
  /** Messages that exist on one channel only, by channel. */
  channel_specific_message?: {
    [key: string]: ChannelSpecificMessage;
  };
  agent?: Agent | null;
  /**
   * Quotes an inbound message of the contact. WhatsApp only. The link is kept for 96 hours; afterwards the message
   * goes out without the quote. Documented but unverified: no official SDK has it yet.
   */
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
  | AppMessageExplicit
  | AppMessageOmni
  | AppMessageChannelSpecific
);

/** A message without a generic kind that holds native payloads. */
export interface AppMessageExplicit {
  /** Content by channel. */
  explicit_channel_message: {
    [key: string]: string;
  };
  text_message?: never;
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

/** A message without a generic kind that holds messages by channel. */
export interface AppMessageOmni {
  /** Content by channel. */
  explicit_channel_omni_message: {
    [key: string]: OmniMessageOverride;
  };
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
  explicit_channel_message?: never;
}

/** A message without a generic kind that holds messages of one channel only. */
export interface AppMessageChannelSpecific {
  /** Content by channel. */
  channel_specific_message: {
    [key: string]: ChannelSpecificMessage;
  };
  text_message?: never;
  card_message?: never;
  carousel_message?: never;
  choice_message?: never;
  contact_info_message?: never;
  list_message?: never;
  location_message?: never;
  media_message?: never;
  template_message?: never;
  template_reference?: never;
  explicit_channel_message?: never;
  explicit_channel_omni_message?: never;
}

/** The kind of message that holds plain text. */
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

/** The kind of message that holds a card. */
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

/** The kind of message that holds a row of cards. */
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

/** The kind of message that holds a question with buttons. */
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

/** The kind of message that holds a contact card. */
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

/** The kind of message that holds a list. */
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

/** The kind of message that holds a place. */
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

/** The kind of message that holds a media file. */
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

/** The kind of message that holds a message from a template. */
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

/** The kind of replacement message that holds a template. */
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

/**
 * An app message as the platform gives it back. Normally one message kind is present; the object stays open so
 * that kinds added later do not break readers.
 */
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
  /** Native payloads as text, by channel. */
  explicit_channel_message?: {
    [key: string]: string;
  };
  /** Replacement messages by channel. */
  explicit_channel_omni_message?: {
    [key: string]: OmniMessageOverride;
  };
  /** Messages that exist on one channel only, by channel. */
  channel_specific_message?: {
    [key: string]: ChannelSpecificMessage;
  };
  agent?: Agent | null;
  reply_to?: ReplyTo | null;
}

/**
 * A message that replaces the generic one on a single channel. The kinds are those of an app message, with
 * `template_reference` in place of `template_message`; channel templates are not possible here.
 */
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

/** A message that exists on one channel only, told apart by `message_type`. */
export type ChannelSpecificMessage =
  | FlowsChannelMessage
  | OrderDetailsChannelMessage
  | OrderStatusChannelMessage
  | CommerceChannelMessage
  | CarouselCommerceChannelMessage
  | NotificationTemplateChannelMessage;

/** A WhatsApp flow. */
export interface FlowsChannelMessage {
  message_type: 'FLOWS';
  message: FlowMessage;
}

/** WhatsApp order details with payment. */
export interface OrderDetailsChannelMessage {
  message_type: 'ORDER_DETAILS';
  message: OrderDetailsMessage;
}

/** WhatsApp order status. */
export interface OrderStatusChannelMessage {
  message_type: 'ORDER_STATUS';
  message: OrderStatusMessage;
}

/** A KakaoTalk commerce card. */
export interface CommerceChannelMessage {
  message_type: 'COMMERCE';
  message: KakaoCommerceMessage;
}

/** A row of KakaoTalk commerce cards. */
export interface CarouselCommerceChannelMessage {
  message_type: 'CAROUSEL_COMMERCE';
  message: KakaoCarouselCommerceMessage;
}

/** A LINE notification built from a template. */
export interface NotificationTemplateChannelMessage {
  message_type: 'NOTIFICATION_MESSAGE_TEMPLATE';
  message: LineNotificationMessage;
}

/** A media file behind a link. */
export interface MediaLink {
  /** Address of the file. */
  link: string;
}

/** A text header. */
export interface InteractiveTextHeader {
  type: 'text';
  /** The header text. */
  text: string;
}

/** An image header. */
export interface InteractiveImageHeader {
  type: 'image';
  image: MediaLink;
}

/** A document header. */
export interface InteractiveDocumentHeader {
  type: 'document';
  document: MediaLink;
}

/** A video header. */
export interface InteractiveVideoHeader {
  type: 'video';
  video: MediaLink;
}

/** Header of an interactive WhatsApp message. */
export type InteractiveHeader =
  | InteractiveTextHeader
  | InteractiveImageHeader
  | InteractiveDocumentHeader
  | InteractiveVideoHeader;

/** Body of an interactive WhatsApp message. */
export interface InteractiveBody {
  /** The body text. */
  text: string;
}

/** Footer of an interactive WhatsApp message. */
export interface InteractiveFooter {
  /** The footer text. */
  text: string;
}

/** First screen of a flow and its data. */
export interface FlowActionPayload {
  /** Id of the first screen. */
  screen?: string;
  /** Input for the first screen. */
  data?: {
    [key: string]: unknown;
  };
}

/** State of the flow to show. The server default is `published`. */
export type FlowMode = 'draft' | 'published' | (string & {});

/** What opening the flow does. The server default is `navigate`. */
export type FlowAction = 'navigate' | 'data_exchange' | (string & {});

/** Content of a WhatsApp flow message. */
export interface FlowMessage {
  header?: InteractiveHeader;
  body?: InteractiveBody;
  footer?: InteractiveFooter;
  /** Id of the flow. */
  flow_id: string;
  /** Label of the button that opens the flow. */
  flow_cta: string;
  /** Your own token to recognise the answer. */
  flow_token?: string;
  flow_mode?: FlowMode;
  flow_action?: FlowAction;
  flow_action_payload?: FlowActionPayload;
}

/** A line of an order. Amounts are integers in the unit that WhatsApp prescribes for the payment. */
export interface OrderItem {
  /** Your product id. */
  retailer_id: string;
  /** Name of the product. */
  name: string;
  /** Price of one piece. */
  amount_value: number;
  /** Number of pieces. */
  quantity: number;
  /** Reduced price of one piece. */
  sale_amount_value?: number;
}

/** An order on WhatsApp. Amounts are integers in the unit that WhatsApp prescribes for the payment. */
export interface Order {
  /** Lines of the order. */
  items: OrderItem[];
  /** Sum of the lines. */
  subtotal_value: number;
  /** Tax. */
  tax_value: number;
  tax_description?: string;
  /** Id of the product catalogue. */
  catalog_id?: string;
  /** Unix time in seconds, as text, at which the order lapses; at least 300 seconds ahead. */
  expiration_time?: string;
  expiration_description?: string;
  /** Shipping cost. */
  shipping_value?: number;
  shipping_description?: string;
  /** Discount. */
  discount_value?: number;
  discount_description?: string;
  discount_program_name?: string;
}

/** Kind of a Pix key. */
export type PixKeyType = 'CPF' | 'CNPJ' | 'EMAIL' | 'PHONE' | 'EVP' | (string & {});

/** A dynamic Pix code. */
export interface PixCode {
  /** The code to copy. */
  code: string;
  /** Name of the account holder. */
  merchant_name: string;
  /** Pix key. */
  key: string;
  key_type: PixKeyType;
}

/** A payment link. */
export interface PaymentLink {
  /** Address of the payment page. */
  uri: string;
}

/** A boleto. */
export interface Boleto {
  /** The line to type in. */
  digitable_line: string;
}

/** Payment settings for Pix. */
export interface PixPaymentSettings {
  dynamic_pix: PixCode;
  payment_link?: never;
  boleto?: never;
}

/** Payment settings for a link. */
export interface LinkPaymentSettings {
  payment_link: PaymentLink;
  dynamic_pix?: never;
  boleto?: never;
}

/** Payment settings for a boleto. */
export interface BoletoPaymentSettings {
  boleto: Boleto;
  dynamic_pix?: never;
  payment_link?: never;
}

/** How the order is paid. Deprecated in favour of `payment_buttons`. */
export type PaymentSettings = PixPaymentSettings | LinkPaymentSettings | BoletoPaymentSettings;

/** A button for a dynamic Pix code. */
export interface PixPaymentButton {
  type: 'pix_dynamic_code';
  /** The code to copy. */
  code: string;
  /** Name of the account holder. */
  merchant_name: string;
  /** Pix key. */
  key: string;
  key_type: PixKeyType;
}

/** A button for a payment link. */
export interface LinkPaymentButton {
  type: 'payment_link';
  /** Address of the payment page. */
  uri: string;
}

/** A button for a boleto. */
export interface BoletoPaymentButton {
  type: 'boleto';
  /** The line to type in. */
  digitable_line: string;
}

/** A button that pays the order. */
export type PaymentButton = PixPaymentButton | LinkPaymentButton | BoletoPaymentButton;

/** Payment part of WhatsApp order details. */
export interface OrderDetailsPayment {
  /** Country scheme of the payment. */
  type: 'br' | 'sg' | (string & {});
  /** Your id of the order. */
  reference_id: string;
  type_of_goods: 'digital-goods' | 'physical-goods' | (string & {});
  /** @deprecated */
  payment_settings?: PaymentSettings;
  /** One or two buttons. */
  payment_buttons?: PaymentButton[];
  /** Amount to pay. */
  total_amount_value: number;
  order: Order;
}

/** Content of a WhatsApp order details message. */
export interface OrderDetailsMessage {
  header?: InteractiveHeader;
  body?: InteractiveBody;
  footer?: InteractiveFooter;
  payment: OrderDetailsPayment;
}

/** State of an order. */
export interface OrderStatus {
  status: 'pending' | 'processing' | 'partially-shipped' | 'shipped' | 'completed' | 'canceled' | (string & {});
  /** Text for the user. */
  description?: string;
}

/** Payment part of a WhatsApp order status. */
export interface OrderStatusPayment {
  /** Your id of the order. */
  reference_id: string;
  order: OrderStatus;
}

/** Content of a WhatsApp order status message. */
export interface OrderStatusMessage {
  header?: InteractiveHeader;
  body?: InteractiveBody;
  footer?: InteractiveFooter;
  payment: OrderStatusPayment;
}

/** Image of a KakaoTalk card. */
export interface KakaoImage {
  /** Address of the image. */
  image_url: string;
  /** Address opened by a tap on the image. */
  image_link?: string;
}

/** A KakaoTalk button that opens a web page. */
export interface KakaoWebLinkButton {
  type: 'WL';
  /** Label of the button. */
  name: string;
  /** Address on mobile devices. */
  link_mo: string;
  /** Address on desktops. */
  link_pc?: string;
}

/** A KakaoTalk button that opens an app. */
export interface KakaoAppLinkButton {
  type: 'AL';
  /** Label of the button. */
  name: string;
  /** App link on iOS. */
  scheme_ios: string;
  /** App link on Android. */
  scheme_android: string;
}

/** A KakaoTalk button that sends its label back. */
export interface KakaoKeywordButton {
  type: 'BK';
  /** Label of the button. */
  name: string;
}

/** A button on a KakaoTalk card. */
export type KakaoButton = KakaoWebLinkButton | KakaoAppLinkButton | KakaoKeywordButton;

/** A price without discount. */
export interface KakaoRegularPrice {
  type: 'REGULAR_PRICE_COMMERCE';
  /** Product title. */
  title: string;
  /** Price. */
  regular_price: number;
}

/** A price with a fixed discount. */
export interface KakaoFixedDiscountPrice {
  type: 'FIXED_DISCOUNT_COMMERCE';
  /** Product title. */
  title: string;
  /** Price before the discount. */
  regular_price: number;
  /** Price after the discount. */
  discount_price: number;
  /** Amount of the discount. */
  discount_fixed: number;
}

/** A price with a percentage discount. */
export interface KakaoPercentageDiscountPrice {
  type: 'PERCENTAGE_DISCOUNT_COMMERCE';
  /** Product title. */
  title: string;
  /** Price before the discount. */
  regular_price: number;
  /** Price after the discount. */
  discount_price: number;
  /** Discount in percent. */
  discount_rate: number;
}

/** Price on a KakaoTalk card. */
export type KakaoPrice = KakaoRegularPrice | KakaoFixedDiscountPrice | KakaoPercentageDiscountPrice;

/** A coupon with a fixed discount. */
export interface KakaoFixedDiscountCoupon {
  type: 'FIXED_DISCOUNT_COUPON';
  /** Amount of the discount. */
  discount_fixed: number;
  /** Text of the coupon. */
  description?: string;
  /** Address on mobile devices. */
  link_mo?: string;
  /** Address on desktops. */
  link_pc?: string;
  /** App link on Android. */
  scheme_android?: string;
  /** App link on iOS. */
  scheme_ios?: string;
}

/** A coupon with a percentage discount. */
export interface KakaoPercentageDiscountCoupon {
  type: 'PERCENTAGE_DISCOUNT_COUPON';
  /** Discount in percent. */
  discount_rate: number;
  /** Text of the coupon. */
  description?: string;
  /** Address on mobile devices. */
  link_mo?: string;
  /** Address on desktops. */
  link_pc?: string;
  /** App link on Android. */
  scheme_android?: string;
  /** App link on iOS. */
  scheme_ios?: string;
}

/** A coupon for shipping. */
export interface KakaoShippingDiscountCoupon {
  type: 'SHIPPING_DISCOUNT_COUPON';
  /** Text of the coupon. */
  description?: string;
  /** Address on mobile devices. */
  link_mo?: string;
  /** Address on desktops. */
  link_pc?: string;
  /** App link on Android. */
  scheme_android?: string;
  /** App link on iOS. */
  scheme_ios?: string;
}

/** A coupon for something free. */
export interface KakaoFreeCoupon {
  type: 'FREE_COUPON';
  /** What is free, at most 7 characters. */
  title: string;
  /** Text of the coupon. */
  description?: string;
  /** Address on mobile devices. */
  link_mo?: string;
  /** Address on desktops. */
  link_pc?: string;
  /** App link on Android. */
  scheme_android?: string;
  /** App link on iOS. */
  scheme_ios?: string;
}

/** A coupon for an upgrade. */
export interface KakaoUpCoupon {
  type: 'UP_COUPON';
  /** What is upgraded, at most 7 characters. */
  title: string;
  /** Text of the coupon. */
  description?: string;
  /** Address on mobile devices. */
  link_mo?: string;
  /** Address on desktops. */
  link_pc?: string;
  /** App link on Android. */
  scheme_android?: string;
  /** App link on iOS. */
  scheme_ios?: string;
}

/** A coupon on a KakaoTalk card. One of `link_mo`, `scheme_android` and `scheme_ios` is needed. */
export type KakaoCoupon =
  | KakaoFixedDiscountCoupon
  | KakaoPercentageDiscountCoupon
  | KakaoShippingDiscountCoupon
  | KakaoFreeCoupon
  | KakaoUpCoupon;

/** A KakaoTalk commerce card. */
export interface KakaoCard {
  /** One or two buttons. */
  buttons: KakaoButton[];
  image: KakaoImage;
  commerce?: KakaoPrice;
  /** Extra text. */
  additional_content?: string;
  coupon?: KakaoCoupon;
}

/** Content of a KakaoTalk commerce message. */
export interface KakaoCommerceMessage {
  /** Notify the user. The server default is true. */
  push_alarm?: boolean;
  /** Marks content for adults. The server default is false. */
  adult?: boolean;
  /** One or two buttons. */
  buttons: KakaoButton[];
  image: KakaoImage;
  commerce?: KakaoPrice;
  /** Extra text. */
  additional_content?: string;
  coupon?: KakaoCoupon;
}

/** First panel of a KakaoTalk carousel. */
export interface KakaoHead {
  /** Heading. */
  header: string;
  /** Text. */
  content: string;
  /** Address of the image. */
  image_url: string;
  /** Address on mobile devices. */
  link_mo?: string;
  /** Address on desktops. */
  link_pc?: string;
  /** App link on iOS. */
  scheme_ios?: string;
  /** App link on Android. */
  scheme_android?: string;
}

/** Last panel of a KakaoTalk carousel. */
export interface KakaoTail {
  /** Address on mobile devices. */
  link_mo: string;
  /** Address on desktops. */
  link_pc?: string;
  /** App link on iOS. */
  scheme_ios?: string;
  /** App link on Android. */
  scheme_android?: string;
}

/** A row of KakaoTalk cards. */
export interface KakaoCarousel {
  head?: KakaoHead;
  /** Two to ten cards. */
  list: KakaoCard[];
  tail?: KakaoTail;
}

/** Content of a KakaoTalk carousel message. */
export interface KakaoCarouselCommerceMessage {
  /** Notify the user. The server default is true. */
  push_alarm?: boolean;
  /** Marks content for adults. The server default is false. */
  adult?: boolean;
  carousel: KakaoCarousel;
}

/** The emphasised line of a LINE notification. */
export interface LineEmphasizedItem {
  /** Key of the item in the template. */
  item_key: string;
  /** Text of the item. */
  content: string;
}

/** A line of a LINE notification. */
export interface LineItem {
  /** Key of the item in the template. */
  item_key: string;
  /** Text of the item. */
  content: string;
}

/** A button of a LINE notification. */
export interface LineButton {
  /** Key of the button in the template. */
  button_key: string;
  /** Address to open. */
  url: string;
}

/** Parts of a LINE notification. */
export interface LineNotificationBody {
  emphasized_item?: LineEmphasizedItem;
  /** At most 15 lines. */
  items?: LineItem[];
  /** At most 2 buttons. */
  buttons?: LineButton[];
}

/** Content of a LINE notification. */
export interface LineNotificationMessage {
  /** Key of the template at LINE. */
  template_key: string;
  body?: LineNotificationBody;
}

/** A media file with a caption, sent by the end user. */
export interface MediaCardMessage {
  /** Address of the file. */
  url: string;
  /** Text below the file. */
  caption?: string;
}

/** The end user picked a choice. */
export interface ChoiceResponseMessage {
  /** Id of the message that offered the choices. */
  message_id: string;
  /** Postback data of the choice. */
  postback_data: string;
}

/** An inbound message that the platform could not translate. */
export interface FallbackMessage {
  /** Raw payload of the channel, as text. */
  raw_message?: string;
  reason?: Reason;
}

/** The end user ordered products. */
export interface ProductResponseMessage {
  /** What was ordered. */
  products: ProductItem[];
  /** Text of the order. */
  title?: string;
  /** Older name of `title`. Read both. */
  text?: string;
  /** Id of the product catalogue. */
  catalog_id?: string;
}

/** Answer of the end user to a WhatsApp flow or address request. */
export interface NfmReply {
  name: 'flow' | 'address_message' | (string & {});
  /** The answer as JSON text. */
  response_json: string;
  /** Text shown to the user. */
  body: string;
}

/** Content of a channel specific message of the end user. */
export interface ContactChannelSpecificContent {
  type: 'nfm_reply' | (string & {});
  nfm_reply: NfmReply;
}

/** A message of the end user that exists on one channel only. */
export interface ContactChannelSpecificMessage {
  message_type: 'nfm_reply' | (string & {});
  message: ContactChannelSpecificContent;
}

/**
 * A message from the end user. Normally one message kind is present; the object stays open so that kinds added
 * later do not break readers.
 */
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

/** State of a stored message. */
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

/** Latest state of a stored message. */
export interface MessageStatus {
  status?: MessageStatusCode;
  /**
   * When the state was reached.
   *
   * Format: date-time
   */
  event_time?: string;
  /** Explanation of a failure. */
  reason?: string;
}

/** A stored message. It holds either `app_message` (sent by the app) or `contact_message` (sent by the end user). */
export interface ConversationMessage {
  app_message?: AppMessageOutput;
  contact_message?: ContactMessage;
  /** Id of the message. */
  id?: string;
  direction?: Direction;
  /**
   * When the platform took the message.
   *
   * Format: date-time
   */
  accept_time?: string;
  channel_identity?: ChannelIdentity;
  /** Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /** Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  /** Your own text stored with the message. */
  metadata?: string;
  /** True when the message was injected and not really sent. */
  injected?: boolean;
  /** Sender on the channel, for instance a phone number. */
  sender_id?: string;
  processing_mode?: ProcessingMode;
  /** @deprecated */
  message_status?: MessageStatus | null;
}

/**
 * A message to send.
 *
 * The channel is chosen in this order: `channel_priority_order` if given; else the order of the addresses in the
 * recipient; else, for a contact id, the active channel of its conversation, then the contact's own priority,
 * then the order of the credentials on the app.
 */
export interface SendMessageRequest {
  /** App that sends. */
  app_id: string;
  recipient: Recipient;
  message: AppMessage;
  /**
   * Receives the delivery reports of this message instead of the webhook target. They are signed with the app's
   * `callback_settings.secret_for_overridden_callback_urls`.
   */
  callback_url?: string;
  /** Channels to try, in this order. Each must be configured on the app. */
  channel_priority_order?: Channel[];
  /**
   * Channel settings for this message; each value has at most 1024 characters. Known keys:
   * `MESSENGER_MESSAGING_TYPE`, `MESSENGER_MESSAGE_TAG`, `MESSENGER_NOTIFICATION_TYPE`, `VIBER_SENDER_NAME`,
   * `VIBER_SENDER_AVATAR`, `SMS_FLASH_MESSAGE`, `SMS_SENDER`, `SMS_MAX_NUMBER_OF_MESSAGE_PARTS`, `MMS_SENDER`,
   * `MMS_STRICT_VALIDATION`, `TELEGRAM_DISABLE_LINK_PREVIEW`, `INSTAGRAM_MESSAGE_TAG`, `KAKAOTALK_AUTHENTICATION`,
   * `LINE_VIDEO_TRACKING_ID`. Other keys are passed through.
   */
  channel_properties?: {
    [key: string]: string;
  };
  /** Your own text; comes back as `metadata` in delivery reports. */
  message_metadata?: string;
  /**
   * Your own JSON object, at most 2048 characters when serialised. Comes back as text in `message_metadata` of
   * inbound callbacks; the latest value wins. Dispatch mode does not keep it when retention is 0 days.
   */
  conversation_metadata?: {
    [key: string]: unknown;
  };
  queue?: MessageQueue;
  /**
   * How long delivery may be tried, as whole seconds followed by `s`, from `3s` to `315576000000s`. After expiry
   * no other channel is tried.
   */
  ttl?: string;
  processing_strategy?: ProcessingStrategy;
  /** Your own id, echoed in callbacks. The latest value wins. */
  correlation_id?: string;
  /** How `conversation_metadata` meets the stored value. Conversation mode only. */
  conversation_metadata_update_strategy?: MetadataUpdateStrategy;
  message_content_type?: MessageContentType;
}

/** The message was queued. */
export interface SendMessageResponse {
  /** Id of the message. */
  message_id?: string;
  /**
   * When the platform took the message.
   *
   * Format: date-time
   */
  accepted_time?: string;
}

/** One page of messages, newest first. */
export interface MessageList {
  /** Messages of this page. */
  messages?: ConversationMessage[];
  /** Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** New metadata of a message. */
export interface UpdateMessageMetadataRequest {
  /** Replaces the stored metadata. */
  metadata: string;
}

/**
 * Which last messages to fetch. Give `channel_identities` or `contact_ids`, not both; `null` is as good as left
 * out.
 */
export interface FetchLastMessageRequest {
  /** Bare addresses on the channel, for instance phone numbers. */
  channel_identities?: string[] | null;
  /** Contact ids. Only with `CONVERSATION_SOURCE`; refused with `DISPATCH_SOURCE`. */
  contact_ids?: string[] | null;
  /** Only messages of this app. */
  app_id?: string | null;
  /** Store to read from. The published sources disagree on the default, so always send it. */
  messages_source?: MessageSource | null;
  /** Messages per page. The server default is 10. */
  page_size?: number | null;
  /** Token of the page to fetch. */
  page_token?: string | null;
  view?: MessagesView | null;
  /**
   * Only messages from this moment on.
   *
   * Format: date-time
   */
  start_time?: string | null;
  /**
   * Only messages before this moment.
   *
   * Format: date-time
   */
  end_time?: string | null;
  channel?: Channel | null;
  direction?: DirectionInput | null;
}

/** Form of the client credentials grant. */
export interface CreateTokenRequest {
  grant_type: 'client_credentials';
}

/** A bearer token for the API. */
export interface AccessToken {
  /** The token, a JWT. */
  access_token: string;
  /** Life time in seconds. */
  expires_in?: number;
  /** Granted scopes, separated by blanks. */
  scope?: string;
  /** Always `bearer`. */
  token_type?: string;
}

/** Error of the token endpoint. */
export interface OAuthError {
  /** Code such as `invalid_client`. */
  error: string;
  /** Explanation for humans. */
  error_description?: string;
}

/** An entry of a google.rpc error, for instance a `RetryInfo`. Further fields depend on the type. */
export interface ErrorDetail {
  /** Type of the detail, such as `type.googleapis.com/google.rpc.RetryInfo`. */
  '@type'?: string;
  /** Type of a packed detail. */
  type_url?: string;
  /** Packed detail in base64. */
  value?: string;
}

/** The google.rpc status of a failed call. */
export interface ErrorStatus {
  /** HTTP status as a number. */
  code: number;
  /** Explanation for humans. */
  message: string;
  /** Symbolic code such as `INVALID_ARGUMENT`, `UNAUTHENTICATED`, `NOT_FOUND` or `BILLING_CREDIT_LIMIT_BREACHED`. */
  status: string;
  /** Machine-readable details. */
  details?: ErrorDetail[];
}

/** The declared error body. */
export interface ErrorEnvelope {
  error: ErrorStatus;
}

/** An error body without the envelope. Some published samples show this form, so readers should accept it. */
export interface FlatError {
  /** HTTP status as a number. */
  code: number;
  /** Explanation for humans. */
  message: string;
  /** Symbolic code such as `INVALID_REQUEST`, `UNAUTHORIZED`, `NOT_FOUND` or `INTERNAL_ERROR`. */
  status?: string;
  /** Machine-readable details. */
  details?: ErrorDetail[];
  /** Short text. */
  error?: string;
}

/** Body of a failed call. `ErrorEnvelope` is the declared form. */
export type ErrorResponse = ErrorEnvelope | FlatError;

/** Language of a contact. `UNSPECIFIED` occurs in callbacks. */
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

/** An end user with addresses on one or more channels. */
export interface Contact {
  /** Id of the contact. */
  id?: string;
  /** Addresses of the contact. */
  channel_identities?: ChannelIdentity[];
  /** Channels in order of preference. */
  channel_priority?: Channel[];
  /** Name to show. */
  display_name?: string;
  /** E-mail address. */
  email?: string;
  /** Id in your own system. */
  external_id?: string;
  /** Your own text. */
  metadata?: string;
  language?: Language;
}

/** A contact to create. */
export interface ContactCreateRequest {
  /** Addresses of the contact, at least one. */
  channel_identities: ChannelIdentity[];
  language: Language;
  /** Channels in order of preference. */
  channel_priority?: Channel[];
  /** Name to show. The server default is `Unknown`. */
  display_name?: string;
  /** E-mail address. */
  email?: string;
  /** Id in your own system. */
  external_id?: string;
  /** Your own text. */
  metadata?: string;
}

/** New values of a contact. `update_mask` names the fields to change; `null` clears a field. */
export interface ContactUpdateRequest {
  /** Ignored; the path names the contact. */
  id?: string;
  /** Addresses of the contact. The list is replaced as a whole. */
  channel_identities?: ChannelIdentity[] | null;
  language?: Language | null;
  /** Channels in order of preference. The list is replaced as a whole. */
  channel_priority?: Channel[] | null;
  /** Name to show. */
  display_name?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Id in your own system. */
  external_id?: string | null;
  /** Your own text. */
  metadata?: string | null;
}

/** One page of contacts. */
export interface ContactList {
  /** Contacts of this page. */
  contacts?: Contact[];
  /** Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** Which contact to merge into the one of the path. */
export interface MergeContactRequest {
  /** Id of the contact that is given up. */
  source_id: string;
  /** How to merge. There is one way only. */
  strategy?: 'MERGE';
}

/** Channel that can tell a profile name. */
export type ProfileChannel = 'MESSENGER' | 'INSTAGRAM' | 'VIBER' | 'LINE';

/** Whose profile to look up, and on which channel. */
export interface GetChannelProfileRequest {
  /** App whose credentials are used. */
  app_id: string;
  recipient: Recipient;
  channel: ProfileChannel;
}

/** Profile of an end user on a channel. */
export interface ChannelProfile {
  /** Name shown on the channel. */
  profile_name?: string;
}

/** An address that several contacts share. */
export interface IdentityConflict {
  /** The address. */
  identity?: string;
  /** Channels on which the address is used. */
  channels?: string[];
  /** Contacts that share it. */
  contact_ids?: string[];
}

/** One page of conflicts. */
export interface IdentityConflictList {
  /** Conflicts of this page. */
  conflicts?: IdentityConflict[];
  /** Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** The thread between an app and a contact. */
export interface Conversation {
  /** Id of the conversation. */
  id?: string;
  /** False once the conversation was stopped. */
  active?: boolean;
  active_channel?: Channel;
  /** App of the conversation. */
  app_id?: string;
  /** Contact of the conversation. */
  contact_id?: string;
  /**
   * When the last message came in; `1970-01-01T00:00:00Z` when there was none.
   *
   * Format: date-time
   */
  last_received?: string;
  /**
   * Your own text. Use `metadata_json`.
   * @deprecated
   */
  metadata?: string;
  /** Your own JSON object. */
  metadata_json?: {
    [key: string]: unknown;
  };
  /** Your own id, echoed in callbacks. */
  correlation_id?: string;
}

/** A conversation to create. The platform chooses its id. */
export interface CreateConversationRequest {
  /** Ignored; the platform chooses the id. */
  id?: string;
  /** App of the conversation. */
  app_id: string;
  /** Contact of the conversation. */
  contact_id: string;
  /** Whether the conversation is active. */
  active?: boolean;
  active_channel?: Channel;
  /**
   * Your own text. Use `metadata_json`.
   * @deprecated
   */
  metadata?: string;
  /** Your own JSON object. */
  metadata_json?: {
    [key: string]: unknown;
  };
  /** Your own id, echoed in callbacks. */
  correlation_id?: string;
}

/** New values of a conversation. `update_mask` names the fields to change; `null` clears a field. */
export interface ConversationUpdateRequest {
  /** Ignored; the path names the conversation. */
  id?: string;
  /** Whether the conversation is active. */
  active?: boolean | null;
  active_channel?: Channel | null;
  /** App of the conversation. */
  app_id?: string;
  /** Contact of the conversation. */
  contact_id?: string;
  /**
   * When the last message came in. Set by the platform; ignored when sent.
   *
   * Format: date-time
   */
  last_received?: string;
  /**
   * Your own text. Use `metadata_json`.
   * @deprecated
   */
  metadata?: string | null;
  /** Your own JSON object. See `metadata_update_strategy`. */
  metadata_json?: {
    [key: string]: unknown;
  } | null;
  /** Your own id, echoed in callbacks. */
  correlation_id?: string | null;
}

/** One page of conversations. */
export interface ConversationList {
  /** Conversations of this page. */
  conversations?: Conversation[];
  /** Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
  /** Number of conversations on all pages. */
  total_size?: number;
}

/** A conversation with its last message. */
export interface RecentConversation {
  conversation?: Conversation;
  last_message?: ConversationMessage;
}

/** One page of conversations with their last messages. */
export interface RecentConversationList {
  /** Conversations of this page. */
  conversations?: RecentConversation[];
  /** Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
  /** Number of conversations on all pages. */
  total_size?: number;
}

/** Order by the time of the last message. The server default is `DESC`, newest first. */
export type SortOrder = 'DESC' | 'ASC';

/** A message of the end user to inject. Exactly one of the message kinds is present. */
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

/** The kind of contact message that holds plain text. */
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

/** The kind of contact message that holds a media file. */
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

/** The kind of contact message that holds a media file with a caption. */
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

/** The kind of contact message that holds a place. */
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

/** The kind of contact message that holds a picked choice. */
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

/** The kind of contact message that holds an untranslated message. */
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

/** The kind of contact message that holds ordered products. */
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

/** The kind of contact message that holds a message that exists on one channel only. */
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

/** A message to store in a conversation without sending it: one of the app or one of the contact. */
export type InjectMessageRequest = InjectAppMessageRequest | InjectContactMessageRequest;

/** A message of the app to store without sending it. */
export interface InjectAppMessageRequest {
  app_message: AppMessage;
  contact_message?: never;
  /**
   * When the message was sent or received. In the past, at most 30 days ago.
   *
   * Format: date-time
   */
  accept_time: string;
  channel_identity: ChannelIdentity;
  /** Id of the contact. */
  contact_id: string;
  direction: DirectionInput;
  /** Id of the conversation. */
  conversation_id?: string;
  /** Sender on the channel. */
  sender_id?: string;
  processing_mode?: ProcessingModeInput;
  /** Your own text. */
  metadata?: string;
}

/** A message of the contact to store without receiving it. */
export interface InjectContactMessageRequest {
  contact_message: ContactMessageInput;
  app_message?: never;
  /**
   * When the message was sent or received. In the past, at most 30 days ago.
   *
   * Format: date-time
   */
  accept_time: string;
  channel_identity: ChannelIdentity;
  /** Id of the contact. */
  contact_id: string;
  direction: DirectionInput;
  /** Id of the conversation. */
  conversation_id?: string;
  /** Sender on the channel. */
  sender_id?: string;
  processing_mode?: ProcessingModeInput;
  /** Your own text. */
  metadata?: string;
}

/** An event without fields. */
export type EmptyEvent = Record<string, never>;

/** A reply to a comment. */
export interface CommentReplyEvent {
  /** Text of the reply. */
  text: string;
}

/** An agent joined or left. */
export interface AgentEvent {
  agent: Agent;
}

/** An event of your own. */
export interface GenericEvent {
  /** Any JSON object. */
  payload: {
    [key: string]: unknown;
  };
}

/**
 * An event of the app as the platform gives it back. Normally one kind is present; the object stays open for
 * kinds added later.
 */
export interface AppEventOutput {
  composing_event?: EmptyEvent;
  composing_end_event?: EmptyEvent;
  read_message_event?: EmptyEvent;
  comment_reply_event?: CommentReplyEvent;
  agent_joined_event?: AgentEvent;
  agent_left_event?: AgentEvent;
  generic_event?: GenericEvent;
}

/** The end user commented on a post. Instagram. */
export interface CommentEvent {
  /** Id of the comment. */
  id?: string;
  /** Text of the comment. */
  text: string;
  comment_type?: 'FEED' | 'LIVE' | (string & {});
  /** Address of the post. */
  commented_on?: string;
  /** Who commented. */
  user?: string;
}

/** An event of the end user. Normally one kind is present; the object stays open for kinds added later. */
export interface ContactEvent {
  composing_event?: EmptyEvent;
  composing_end_event?: EmptyEvent;
  conversation_deleted_event?: EmptyEvent;
  comment_event?: CommentEvent;
  generic_event?: GenericEvent;
}

/** A payment changed its state. WhatsApp. */
export interface PaymentStatusUpdateEvent {
  /** Your id of the order. */
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
  /** Id of the transaction. */
  payment_transaction_id?: string;
}

/** The end user opened the chat through a link. */
export interface ShortlinkActivatedEvent {
  /** Postback payload. */
  payload?: string;
  /** Title of the picked option. Instagram. */
  title?: string;
  /** Value of the link's `ref` parameter. */
  ref?: string;
  /** Origin, `SHORTLINK`. */
  source?: string;
  /** Kind of action, `OPEN_THREAD`. */
  type?: string;
  /** True when the chat existed before. */
  existing_thread?: boolean;
}

/** The end user reacted to a message. Messenger, Instagram and WhatsApp. */
export interface ReactionEvent {
  /** The emoji. */
  emoji: string;
  action: 'REACTION_ACTION_UNKNOWN' | 'REACTION_ACTION_REACT' | 'REACTION_ACTION_UNREACT' | (string & {});
  /** Id of the message reacted to. */
  message_id: string;
  /** Category given by the channel. */
  reaction_category?: string;
}

/**
 * An event of the end user around a message (beta). Normally one kind is present; the object stays open for
 * kinds added later.
 */
export interface ContactMessageEvent {
  payment_status_update_event?: PaymentStatusUpdateEvent;
  shortlink_activated_event?: ShortlinkActivatedEvent;
  reaction_event?: ReactionEvent;
}

/** An event to store in a conversation without sending it. */
export interface InjectConversationEventRequest {
  /** Id of the event. Shown in an example of the vendor only. */
  id?: string;
  /** Shown in an example of the vendor only. */
  direction?: DirectionInput;
  app_event: AppEvent;
  /**
   * When the event happened. In the past, at most 30 days ago.
   *
   * Format: date-time
   */
  accept_time: string;
  /** Id of the conversation. */
  conversation_id?: string;
  /** Id of the contact. */
  contact_id?: string;
  channel_identity?: ChannelIdentity;
  processing_mode?: ProcessingModeInput;
}

/** The event was queued. Whether it was delivered is told by the `EVENT_DELIVERY` callback. */
export interface EventAccepted {
  /** Id of the event. */
  event_id?: string;
  /**
   * When the platform took the event.
   *
   * Format: date-time
   */
  accepted_time?: string;
}

/** An event of the app. Exactly one of the kinds is present. */
export type AppEvent =
  | AppEventComposing
  | AppEventComposingEnd
  | AppEventReadMessage
  | AppEventCommentReply
  | AppEventAgentJoined
  | AppEventAgentLeft
  | AppEventGeneric;

/** The app is typing. */
export interface AppEventComposing {
  composing_event: EmptyEvent;
  composing_end_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** The app stopped typing. */
export interface AppEventComposingEnd {
  composing_end_event: EmptyEvent;
  composing_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** Marks an inbound message as read. WhatsApp and RCS. No field says which message is meant. */
export interface AppEventReadMessage {
  read_message_event: EmptyEvent;
  composing_event?: never;
  composing_end_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** Answers a comment. */
export interface AppEventCommentReply {
  comment_reply_event: CommentReplyEvent;
  composing_event?: never;
  composing_end_event?: never;
  read_message_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** An agent joined. */
export interface AppEventAgentJoined {
  agent_joined_event: AgentEvent;
  composing_event?: never;
  composing_end_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_left_event?: never;
  generic_event?: never;
}

/** An agent left. */
export interface AppEventAgentLeft {
  agent_left_event: AgentEvent;
  composing_event?: never;
  composing_end_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  generic_event?: never;
}

/** An event of your own. */
export interface AppEventGeneric {
  generic_event: GenericEvent;
  composing_event?: never;
  composing_end_event?: never;
  read_message_event?: never;
  comment_reply_event?: never;
  agent_joined_event?: never;
  agent_left_event?: never;
}

/** An event to send. */
export interface SendEventRequest {
  /** App that sends. */
  app_id: string;
  recipient: Recipient;
  event: AppEvent;
  /** Receives the delivery reports of this event instead of the webhook target. */
  callback_url?: string;
  /** Channel to use. Only the first entry counts. */
  channel_priority_order?: Channel[];
  /** Your own text; comes back as `metadata` in delivery reports. */
  event_metadata?: string;
  queue?: MessageQueue;
}

/** A stored event. It holds one of `app_event`, `contact_event` and `contact_message_event`. */
export interface ConversationEvent {
  /** Id of the event. */
  id: string;
  app_event?: AppEventOutput;
  contact_event?: ContactEvent;
  contact_message_event?: ContactMessageEvent;
  channel_identity: ChannelIdentity;
  processing_mode: ProcessingMode;
  direction?: Direction;
  /** Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  /** Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /**
   * When the platform took the event.
   *
   * Format: date-time
   */
  accept_time?: string;
}

/** One page of events. */
export interface EventList {
  /** Events of this page. */
  events?: ConversationEvent[];
  /** Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** A message to translate into channel-native form. */
export interface TranscodeMessageRequest {
  /** App whose settings are used. */
  app_id: string;
  app_message: AppMessage;
  /** Channels to translate for. */
  channels: Channel[];
  /** Sender address. */
  from?: string;
  /** Recipient address. */
  to?: string;
}

/** The message in channel-native form. */
export interface TranscodeMessageResponse {
  /** Native payload by channel, as JSON text. */
  transcoded_message?: {
    [key: string]: string;
  };
}

/** Whose capability to look up. */
export interface LookupCapabilityRequest {
  /** App whose channels are asked. */
  app_id: string;
  recipient: Recipient;
  /** Your own id, echoed in the callback. It does not make the call idempotent. */
  request_id?: string;
}

/** The lookup was started. */
export interface LookupCapabilityResponse {
  /** App whose channels are asked. */
  app_id?: string;
  recipient?: Recipient;
  /** Id of the lookup; generated when you gave none. */
  request_id?: string;
}

/** Opt-out list. */
export type ConsentListType = 'OPT_OUT_ALL' | 'OPT_OUT_MARKETING' | 'OPT_OUT_NOTIFICATION' | (string & {});

/** Opt-out list. */
export type ConsentListTypeInput = 'OPT_OUT_ALL' | 'OPT_OUT_MARKETING' | 'OPT_OUT_NOTIFICATION';

/** An address on an opt-out list. */
export interface ConsentIdentity {
  /** The address, often a phone number. */
  identity: string;
}

/** One page of an opt-out list. */
export interface ConsentIdentityList {
  /** Addresses of this page. */
  identities?: ConsentIdentity[];
  /** Token of the next page; absent or empty on the last one. */
  next_page_token?: string;
}

/** A change of an opt-out list. */
export interface AuditRecord {
  /** Where the change came from: an API call or a message of the end user. */
  origin: 'ORIGIN_API' | 'ORIGIN_MO' | (string & {});
  operation: 'OPERATION_INSERT' | 'OPERATION_UPDATE' | 'OPERATION_DELETE' | (string & {});
  list_type: ConsentListType;
  /** Id of the project. */
  project_id: string;
  /** Id of the app. */
  app_id: string;
  /**
   * When the change happened.
   *
   * Format: date-time
   */
  datetime: string;
}

/** All changes around one address. */
export interface ConsentAuditRecordList {
  identity?: ConsentIdentity;
  /** The changes. */
  audit_records?: AuditRecord[];
}

/** Settings of contacts. */
export interface ContactSettings {
  /** One contact per phone number over SMS, MMS and RCS. Solve identity conflicts first. */
  unified_contact_id_enabled?: boolean;
}

/** Settings of a project. */
export interface ProjectSettingsContent {
  contact_settings?: ContactSettings;
}

/** Settings of a project, with its id. Requests carry the inner object only. */
export interface ProjectSettings {
  /** Id of the project. */
  project_id?: string;
  settings?: ProjectSettingsContent;
}

/** Whether callbacks carry conversation metadata. The server default is `NONE`. */
export type ConversationMetadataReportView = 'NONE' | 'FULL' | (string & {});

/** Whether callbacks carry conversation metadata. The server default is `NONE`. */
export type ConversationMetadataReportViewInput = 'NONE' | 'FULL';

/** How long messages and conversations are kept. */
export interface RetentionPolicy {
  /** What expires. The server default is `MESSAGE_EXPIRE_POLICY`. */
  retention_type?: 'MESSAGE_EXPIRE_POLICY' | 'CONVERSATION_EXPIRE_POLICY' | 'PERSIST_RETENTION_POLICY' | (string & {});
  /** Days until expiry. The server default is 180. */
  ttl_days?: number;
}

/** How long messages are kept in dispatch mode. */
export interface DispatchRetentionPolicy {
  retention_type?: 'MESSAGE_EXPIRE_POLICY' | (string & {});
  /** Days until expiry. The server default 0 stores nothing. */
  ttl_days?: number;
}

/** Analysis of inbound messages. */
export interface SmartConversationSettings {
  /** Whether inbound messages are analysed. */
  enabled?: boolean;
}

/** Settings of callbacks that go to an overriding address. */
export interface CallbackSettings {
  /** Secret that signs callbacks to the `callback_url` of a message. */
  secret_for_overridden_callback_urls?: string;
}

/** How long a failing message is retried. */
export interface MessageRetrySettings {
  /** Seconds. The server default is 3600. */
  retry_duration?: number;
}

/** Switch to the next channel when no delivery report arrives. */
export interface DeliveryReportBasedFallback {
  /** Whether the switch happens. */
  enabled?: boolean;
  /** Seconds to wait for a report. */
  delivery_report_waiting_time?: number;
}

/** Credentials of a channel that Sinch provides. */
export interface StaticBearerCredentials {
  /** Sender identity, such as a service plan id or a bot id. */
  claimed_identity: string;
  /** Token of the sender. */
  token: string;
}

/** Credentials with a token only. */
export interface StaticTokenCredentials {
  /** Token of the channel. */
  token: string;
}

/** Basic credentials of an MMS account. */
export interface MmsBasicAuth {
  username: string;
  password: string;
}

/** Credentials of MMS. */
export interface MmsCredentials {
  /** Id of the MMS account. */
  account_id: string;
  /** API key of the MMS account. */
  api_key: string;
  basic_auth?: MmsBasicAuth;
  /** Sender to use when a message names none. */
  default_sender?: string;
}

/** Credentials of Instagram. */
export interface InstagramCredentials {
  /** Token of the page. */
  token: string;
  /** Id of the business account. */
  business_account_id?: string;
}

/** Credentials of Telegram. */
export interface TelegramCredentials {
  /** Token of the bot. */
  token: string;
}

/** Credentials of KakaoTalk. */
export interface KakaoTalkCredentials {
  /** Id of the channel at KakaoTalk. */
  kakaotalk_plus_friend_id: string;
  /** Sender key. */
  kakaotalk_sender_key: string;
}

/** Credentials of KakaoTalk chat. */
export interface KakaoTalkChatCredentials {
  /** Id of the channel at KakaoTalk. */
  kakaotalk_plus_friend_id: string;
  /** API key. */
  api_key?: string;
}

/** Credentials of a LINE channel. */
export interface LineCredentials {
  /** Token of the channel. */
  token: string;
  /** Secret of the channel. */
  secret: string;
  /** Whether this channel is used when a message names none. */
  is_default?: boolean;
}

/** Credentials of a LINE channel in one country. */
export interface LineCountryCredentials {
  /** Token of the channel. */
  token: string;
  /** Secret of the channel. */
  secret: string;
}

/** Enterprise credentials for Japan. */
export interface LineJapanCredentials {
  /** Whether this channel is used when a message names none. */
  is_default?: boolean;
  line_japan: LineCountryCredentials;
  line_thailand?: never;
}

/** Enterprise credentials for Thailand. */
export interface LineThailandCredentials {
  /** Whether this channel is used when a message names none. */
  is_default?: boolean;
  line_thailand: LineCountryCredentials;
  line_japan?: never;
}

/** Enterprise credentials of LINE, for exactly one country. */
export type LineEnterpriseCredentials = LineJapanCredentials | LineThailandCredentials;

/** Credentials of WeChat. */
export interface WeChatCredentials {
  /** App id at WeChat. */
  app_id: string;
  /** App secret. */
  app_secret: string;
  /** Token for callbacks. */
  token: string;
  /** Key that encrypts callbacks. */
  aes_key: string;
}

/** Credentials of Apple Messages for Business. */
export interface AppleBcCredentials {
  /** Id of the business account. */
  business_chat_account_id: string;
  /** Merchant id, for Apple Pay. */
  merchant_id?: string;
  /** Reference of the certificate, for Apple Pay. */
  apple_pay_certificate_reference?: string;
  /** Password of the certificate, for Apple Pay. */
  apple_pay_certificate_password?: string;
}

/**
 * A channel to put on an app: the channel, and the credential object that belongs to it. SMS takes
 * `static_bearer`; app credentials of SMS are not supported by the platform yet.
 */
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

/** Credentials of WhatsApp, RCS, SMS or Viber Business. */
export interface StaticBearerChannelCredential {
  channel: 'WHATSAPP' | 'RCS' | 'SMS' | 'VIBERBM';
  static_bearer: StaticBearerCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of Messenger or the deprecated Viber. */
export interface StaticTokenChannelCredential {
  channel: 'MESSENGER' | 'VIBER';
  static_token: StaticTokenCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of MMS. */
export interface MmsChannelCredential {
  channel: 'MMS';
  mms_credentials: MmsCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of Instagram. */
export interface InstagramChannelCredential {
  channel: 'INSTAGRAM';
  instagram_credentials: InstagramCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of Telegram. */
export interface TelegramChannelCredential {
  channel: 'TELEGRAM';
  telegram_credentials: TelegramCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of KakaoTalk. */
export interface KakaoTalkChannelCredential {
  channel: 'KAKAOTALK';
  kakaotalk_credentials: KakaoTalkCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of KakaoTalk chat. */
export interface KakaoTalkChatChannelCredential {
  channel: 'KAKAOTALKCHAT';
  kakaotalkchat_credentials: KakaoTalkChatCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of LINE. */
export interface LineChannelCredential {
  channel: 'LINE';
  line_credentials: LineCredentials;
  line_enterprise_credentials?: never;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of LINE with enterprise credentials. */
export interface LineEnterpriseChannelCredential {
  channel: 'LINE';
  line_enterprise_credentials: LineEnterpriseCredentials;
  line_credentials?: never;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of WeChat. */
export interface WeChatChannelCredential {
  channel: 'WECHAT';
  wechat_credentials: WeChatCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Credentials of Apple Messages for Business. */
export interface AppleBcChannelCredential {
  channel: 'APPLEBC';
  applebc_credentials: AppleBcCredentials;
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
}

/** Whether the channel works. */
export interface ChannelIntegrationState {
  status?: 'PENDING' | 'ACTIVE' | 'FAILING' | (string & {});
  /** Explanation for humans. */
  description?: string;
}

/**
 * A channel of an app as the platform gives it back. The credential object that belongs to the channel is
 * present; secrets may be missing.
 */
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
  /** Secret that verifies callbacks of the channel. */
  callback_secret?: string;
  /** Rank among several credentials of one channel. LINE only, otherwise 0. */
  credential_ordinal_number?: number;
  state?: ChannelIntegrationState;
  /** Id of the sender at the channel. */
  channel_known_id?: string;
}

/** An app to create. */
export interface AppCreateRequest {
  /** Channels of the app. Their order is the channel priority. */
  channel_credentials: ChannelCredentialRequest[];
  /** Name of the app. */
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

/** New values of an app. `update_mask` names the fields to change; `null` clears a field. */
export interface AppUpdateRequest {
  /** Channels of the app. The list is replaced as a whole. */
  channel_credentials?: ChannelCredentialRequest[] | null;
  /** Name of the app. */
  display_name?: string | null;
  conversation_metadata_report_view?: ConversationMetadataReportViewInput | null;
  retention_policy?: RetentionPolicy | null;
  dispatch_retention_policy?: DispatchRetentionPolicy | null;
  processing_mode?: ProcessingModeInput | null;
  smart_conversation?: SmartConversationSettings | null;
  callback_settings?: CallbackSettings | null;
  message_retry_settings?: MessageRetrySettings | null;
  delivery_report_based_fallback?: DeliveryReportBasedFallback | null;
  /** Ignored; the path names the app. */
  id?: string;
  /** Set by the platform; ignored when sent. */
  rate_limits?: RateLimits;
  /** Set by the platform; ignored when sent. */
  queue_stats?: QueueStats;
  /** Set by the platform; ignored when sent. */
  persist_message_status?: FeatureSwitch;
  /** Set by the platform; ignored when sent. */
  message_search?: FeatureSwitch;
}

/** Rates of an app, per second. Each is 25 by default. */
export interface RateLimits {
  /** Inbound messages per second. */
  inbound?: number;
  /** Outbound messages per second. */
  outbound?: number;
  /** Callbacks per second. */
  webhooks?: number;
}

/** Outgoing queue of an app. */
export interface QueueStats {
  /** Messages that wait. */
  outbound_size?: number;
  /** Messages that may wait, 500000 by default. */
  outbound_limit?: number;
}

/** Whether a feature is on. */
export interface FeatureSwitch {
  enabled?: boolean;
}

/** An app: a set of channels with their settings. */
export interface App {
  /** Id of the app. */
  id?: string;
  /** Channels of the app in order of priority. */
  channel_credentials?: ChannelCredential[];
  /** Name of the app. */
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

/** All apps of the project. */
export interface AppList {
  /** The apps. */
  apps?: App[];
}

/**
 * Kind of callback. Some older sources write `SMART_CONVERSATION` as `SMART_CONVERSATIONS`;
 * `BATCH_STATUS_UPDATE` is known from the vendor's scripts only.
 */
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
  | 'BATCH_STATUS_UPDATE'
  | (string & {});

/** What happens to callbacks. `DISMISS` delivers nothing. */
export type WebhookTargetType = 'HTTP' | 'DISMISS' | (string & {});

/** What happens to callbacks. `DISMISS`, the server default, delivers nothing, so set `HTTP`. */
export type WebhookTargetTypeInput = 'HTTP' | 'DISMISS';

/** OAuth client credentials with which the platform fetches a token for its calls to the target. */
export interface ClientCredentials {
  /** Client id. */
  client_id: string;
  /** Client secret. */
  client_secret: string;
  /** Token endpoint. It must answer with an access token and an `expires_in` of 30 to 3600 seconds. */
  endpoint: string;
  /** Scope to ask for. */
  scope?: string;
  /** Response type to ask for. */
  response_type?: string;
  /** Where the credentials go: `BASIC` (default) in the Authorization header only, `FORM` in the body only. */
  token_request_type?: 'BASIC' | 'FORM' | (string & {});
}

/** A webhook to create. */
export interface WebhookCreateRequest {
  /** App whose callbacks are sent. */
  app_id: string;
  /** Address that receives the callbacks. Hosts of the Conversation API itself are refused. */
  target: string;
  target_type?: WebhookTargetTypeInput;
  /** Which callbacks to send. */
  triggers?: WebhookTrigger[];
  /** Secret that signs the callbacks. Without it nothing is signed. */
  secret?: string;
  client_credentials?: ClientCredentials;
}

/** New values of a webhook. `update_mask` names the fields to change; `null` clears a field. */
export interface WebhookUpdateRequest {
  /** Ignored; the path names the webhook. */
  id?: string;
  /** App whose callbacks are sent. */
  app_id?: string;
  /**
   * Address that receives the callbacks. Hosts of the Conversation API itself are refused. The vendor's
   * description asks for it in every update, also where it stays the same.
   */
  target?: string;
  target_type?: WebhookTargetTypeInput | null;
  /** Which callbacks to send. The list is replaced as a whole. */
  triggers?: WebhookTrigger[] | null;
  /** Secret that signs the callbacks. */
  secret?: string | null;
  client_credentials?: ClientCredentials | null;
}

/** A target that receives callbacks of one app. */
export interface Webhook {
  /** Id of the webhook. */
  id?: string;
  /** App whose callbacks are sent. */
  app_id?: string;
  /** Address that receives the callbacks. */
  target: string;
  target_type?: WebhookTargetType;
  /** Which callbacks are sent. */
  triggers?: WebhookTrigger[];
  /** Secret that signs the callbacks. */
  secret?: string;
  client_credentials?: ClientCredentials;
}

/** All webhooks of an app. */
export interface WebhookList {
  /** The webhooks. */
  webhooks?: Webhook[];
}

/** A variable of a template. In texts it stands as a dollar sign followed by the key in braces. */
export interface TemplateVariable {
  /** Name of the variable. */
  key?: string;
  /** Value to show in previews. */
  preview_value?: string;
}

/** A template of the channel that replaces the translation there. */
export interface ChannelTemplateOverride {
  template_reference?: ChannelTemplateReference;
  /** Variable keys by the parameter names of the channel. */
  parameter_mappings?: {
    [key: string]: string;
  };
}

/** A translation of a template. Exactly one of the message kinds is present, as in an app message. */
export type TemplateTranslationInput = {
  /** Language as a BCP-47 code. */
  language_code: string;
  /** Version of the translation. */
  version?: string;
  /** Replacements by channel. Only `WHATSAPP` and `KAKAOTALK` today. */
  channel_template_overrides?: {
    [key: string]: ChannelTemplateOverride;
  };
  /** Variables used in the message. */
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

/**
 * A translation of a template as the platform gives it back. Normally one message kind is present; the object
 * stays open for kinds added later.
 */
export interface TemplateTranslation {
  /** Language as a BCP-47 code. */
  language_code: string;
  /** Version of the translation, or the word `latest`. Lists hold numbered versions and a `latest` entry. */
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
  /** Replacements by channel. */
  channel_template_overrides?: {
    [key: string]: ChannelTemplateOverride;
  };
  /** Variables used in the message. */
  variables?: TemplateVariable[];
  /**
   * When the translation was created.
   *
   * Format: date-time
   */
  create_time?: string;
  /**
   * When the translation was last changed.
   *
   * Format: date-time
   */
  update_time?: string;
}

/** A template to create. */
export interface TemplateCreateRequest {
  /** Id of your choice, unique in the project. Generated when left out. */
  id?: string;
  /** What the template is for. */
  description?: string;
  /** Version of the template, 1 at creation. */
  version?: number;
  /** Language code of the translation to use when no other fits. It must be among the translations. */
  default_translation: string;
  /** The translations. */
  translations: TemplateTranslationInput[];
  /**
   * Set by the platform; ignored when sent.
   *
   * Format: date-time
   */
  create_time?: string;
  /**
   * Set by the platform; ignored when sent.
   *
   * Format: date-time
   */
  update_time?: string;
}

/** The new state of a template. It replaces the old one as a whole. */
export interface TemplateUpdateRequest {
  /** Id of the template, the same as in the path. */
  id: string;
  /** Must equal the latest stored version. */
  version: number;
  /** What the template is for. */
  description?: string;
  /** Language code of the translation to use when no other fits. It must be among the translations. */
  default_translation?: string;
  /** The translations. */
  translations?: TemplateTranslationInput[];
  /**
   * Set by the platform; ignored when sent.
   *
   * Format: date-time
   */
  create_time?: string;
  /**
   * Set by the platform; ignored when sent.
   *
   * Format: date-time
   */
  update_time?: string;
}

/** A message template with its translations. */
export interface Template {
  /** Id of the template. */
  id: string;
  /** What the template is for. */
  description?: string;
  /** Latest version of the template. */
  version: number;
  /** Language code of the translation to use when no other fits. */
  default_translation: string;
  /** The translations. */
  translations?: TemplateTranslation[];
  /**
   * When the template was created.
   *
   * Format: date-time
   */
  create_time?: string;
  /**
   * When the template was last changed.
   *
   * Format: date-time
   */
  update_time?: string;
}

/** All templates of the project. */
export interface TemplateList {
  /** The templates. */
  templates?: Template[];
}

/** Translations of one template. */
export interface TemplateTranslationList {
  /** The translations. */
  translations?: TemplateTranslation[];
}

/**
 * Fields that every callback carries. Beside them stands exactly one payload key, which tells the kind of
 * callback; there is no trigger field on the wire. A callback with an unknown payload key can still be read as
 * this envelope.
 */
export interface CallbackEnvelope {
  /** App the callback belongs to. May be an empty string. */
  app_id: string;
  /** Project the callback belongs to. */
  project_id: string;
  /**
   * When the platform took the event.
   *
   * Format: date-time
   */
  accepted_time?: string;
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  event_time?: string;
  /** Your own text. On inbound messages this holds the conversation metadata. */
  message_metadata?: string;
  /** Your own id from the last message of the conversation. */
  correlation_id?: string;
}

/** Any callback of this API. Its kind is told by the payload key that is present. */
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
  | RecordNotificationEvent
  | BatchStatusUpdateEvent;

/** Callback of the trigger `MESSAGE_INBOUND`. */
export type MessageInboundEvent = CallbackEnvelope & {
  message: InboundMessage;
};

/** Callback of the trigger `MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION`. */
export type MessageInboundSmartConversationRedactionEvent = CallbackEnvelope & {
  message_redaction: InboundMessage;
};

/** Callback of the trigger `MESSAGE_SUBMIT`. */
export type MessageSubmitEvent = CallbackEnvelope & {
  message_submit_notification: MessageSubmitNotification;
};

/** Callback of the trigger `MESSAGE_DELIVERY`. */
export type MessageDeliveryEvent = CallbackEnvelope & {
  message_delivery_report: MessageDeliveryReport;
};

/** Callback of the trigger `EVENT_INBOUND`. */
export type EventInboundEvent = CallbackEnvelope & {
  event: InboundEvent;
};

/** Callback of the trigger `EVENT_DELIVERY`. */
export type EventDeliveryEvent = CallbackEnvelope & {
  event_delivery_report: EventDeliveryReport;
};

/** Callback of the trigger `CONVERSATION_START`. */
export type ConversationStartEvent = CallbackEnvelope & {
  conversation_start_notification: ConversationNotification;
};

/** Callback of the trigger `CONVERSATION_STOP`. */
export type ConversationStopEvent = CallbackEnvelope & {
  conversation_stop_notification: ConversationNotification;
};

/** Callback of the trigger `CONVERSATION_DELETE`. */
export type ConversationDeleteEvent = CallbackEnvelope & {
  conversation_delete_notification: ConversationNotification;
};

/** Callback of the trigger `CONTACT_CREATE`. */
export type ContactCreateEvent = CallbackEnvelope & {
  contact_create_notification: ContactNotification;
};

/** Callback of the trigger `CONTACT_DELETE`. */
export type ContactDeleteEvent = CallbackEnvelope & {
  contact_delete_notification: ContactNotification;
};

/** Callback of the trigger `CONTACT_UPDATE`. */
export type ContactUpdateEvent = CallbackEnvelope & {
  contact_update_notification: ContactNotification;
};

/** Callback of the trigger `CONTACT_MERGE`. */
export type ContactMergeEvent = CallbackEnvelope & {
  contact_merge_notification: ContactMergeNotification;
};

/** Callback of the trigger `CONTACT_IDENTITIES_DUPLICATION`. */
export type ContactIdentitiesDuplicationEvent = CallbackEnvelope & {
  duplicated_contact_identities_notification: DuplicatedContactIdentitiesNotification;
};

/** Callback of the trigger `CAPABILITY`. */
export type CapabilityEvent = CallbackEnvelope & {
  capability_notification: CapabilityNotification;
};

/** Callback of the trigger `OPT_IN`. */
export type OptInEvent = CallbackEnvelope & {
  opt_in_notification: OptInNotification;
};

/** Callback of the trigger `OPT_OUT`. */
export type OptOutEvent = CallbackEnvelope & {
  opt_out_notification: OptOutNotification;
};

/** Callback of the trigger `CHANNEL_EVENT`. */
export type ChannelEventEvent = CallbackEnvelope & {
  channel_event_notification: ChannelEventNotification;
};

/** Callback of the trigger `UNSUPPORTED`. */
export type UnsupportedEvent = CallbackEnvelope & {
  unsupported_callback: UnsupportedCallback;
};

/** Callback of the trigger `SMART_CONVERSATION`. */
export type SmartConversationEvent = CallbackEnvelope & {
  smart_conversation_notification: SmartConversationNotification;
};

/** Callback of the trigger `RECORD_NOTIFICATION`. */
export type RecordNotificationEvent = CallbackEnvelope & {
  record_notification: RecordNotification;
};

/** Callback of the trigger `BATCH_STATUS_UPDATE`. */
export type BatchStatusUpdateEvent = CallbackEnvelope & {
  batch_status_update_notification: BatchStatusUpdateNotification;
};

/** A message of the end user. */
export interface InboundMessage {
  /** Id of the message. */
  id?: string;
  direction?: Direction;
  contact_message?: ContactMessage;
  channel_identity?: ChannelIdentity;
  /** Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  /** Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /** Data of the channel; for an answered choice, the metadata of the message that offered it. */
  metadata?: string;
  /**
   * When the platform took the message.
   *
   * Format: date-time
   */
  accept_time?: string;
  /** Sender on the channel that received the message. */
  sender_id?: string;
  processing_mode?: ProcessingMode;
  /** True when the message was injected and not really received. */
  injected?: boolean;
}

/** A message was handed to a channel. */
export interface MessageSubmitNotification {
  /** Id of the message. */
  message_id?: string;
  /** Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  channel_identity?: ChannelIdentity;
  /** Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  submitted_message?: AppMessageOutput;
  /** Metadata of the message. */
  metadata?: string;
  processing_mode?: ProcessingMode;
}

/** A message changed its delivery state. */
export interface MessageDeliveryReport {
  /** Id of the message. */
  message_id?: string;
  /** Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  status?: DeliveryStatus;
  channel_identity?: ChannelIdentity;
  /** Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  reason?: Reason;
  /** Metadata of the message. */
  metadata?: string;
  processing_mode?: ProcessingMode;
}

/** An event of the end user. It holds either `contact_event` or `contact_message_event`. */
export interface InboundEvent {
  /** Id of the event. */
  id?: string;
  direction?: Direction;
  contact_event?: ContactEvent;
  contact_message_event?: ContactMessageEvent;
  channel_identity?: ChannelIdentity;
  /** Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /** Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  /**
   * When the platform took the event.
   *
   * Format: date-time
   */
  accept_time?: string;
  processing_mode?: ProcessingMode;
}

/** An event of the app changed its delivery state. */
export interface EventDeliveryReport {
  /** Id of the event. */
  event_id?: string;
  status?: DeliveryStatus;
  channel_identity?: ChannelIdentity;
  /** Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  reason?: Reason;
  /** Metadata of the event. */
  metadata?: string;
  processing_mode?: ProcessingMode;
}

/** A conversation started, stopped or was deleted. */
export interface ConversationNotification {
  conversation?: Conversation;
}

/** A contact was created, changed or deleted. */
export interface ContactNotification {
  contact?: Contact;
}

/** Two contacts became one. */
export interface ContactMergeNotification {
  preserved_contact?: Contact;
  deleted_contact?: Contact;
}

/** An address that several contacts share. */
export interface DuplicatedIdentity {
  channel?: Channel;
  /** Contacts that share it. */
  contact_ids?: string[];
}

/** Several contacts share an address. */
export interface DuplicatedContactIdentitiesNotification {
  /** The addresses. */
  duplicated_identities?: DuplicatedIdentity[];
}

/** Whether the recipient can be reached on the channel. */
export type CapabilityStatus =
  | 'CAPABILITY_UNKNOWN'
  | 'CAPABILITY_FULL'
  | 'CAPABILITY_PARTIAL'
  | 'NO_CAPABILITY'
  | (string & {});

/** Answer to a capability lookup. */
export interface CapabilityNotification {
  /** Id of the lookup. */
  request_id?: string;
  /** Id of the contact. */
  contact_id?: string;
  channel?: Channel;
  /** Address on the channel. */
  identity?: string;
  capability_status?: CapabilityStatus;
  /** Names of single features that the channel reports. */
  channel_capabilities?: string[];
  reason?: Reason;
}

/** Why an opt-in or opt-out failed. */
export interface ConsentErrorDetails {
  /** Explanation for humans. */
  description?: string;
}

/** Outcome of an opt-in. */
export type OptInStatus = 'OPT_IN_SUCCEEDED' | 'OPT_IN_FAILED' | 'OPT_IN_STATUS_UNSPECIFIED' | (string & {});

/** Outcome of an opt-out. */
export type OptOutStatus = 'OPT_OUT_SUCCEEDED' | 'OPT_OUT_FAILED' | 'OPT_OUT_STATUS_UNSPECIFIED' | (string & {});

/** A recipient opted in. */
export interface OptInNotification {
  /** Id of the request. */
  request_id?: string;
  /** Id of the contact. */
  contact_id?: string;
  channel?: Channel;
  /** Address on the channel. */
  identity?: string;
  status?: OptInStatus;
  error_details?: ConsentErrorDetails;
  processing_mode?: ProcessingMode;
}

/** A recipient opted out. */
export interface OptOutNotification {
  /** Id of the request. */
  request_id?: string;
  /** Id of the contact. */
  contact_id?: string;
  channel?: Channel;
  /** Address on the channel. */
  identity?: string;
  status?: OptOutStatus;
  error_details?: ConsentErrorDetails;
  processing_mode?: ProcessingMode;
}

/** An event of the channel itself, for instance a change of a WhatsApp template or account. */
export interface ChannelEvent {
  channel?: Channel;
  /** Kind of event, as named by the platform. */
  event_type?: string;
  /** Details, depending on the kind. */
  additional_data?: {
    [key: string]: unknown;
  };
}

/** An event of the channel itself. */
export interface ChannelEventNotification {
  channel_event: ChannelEvent;
}

/** A callback of the channel that the platform does not translate. */
export interface UnsupportedCallback {
  channel?: Channel;
  /** Raw payload, usually JSON text. */
  payload?: string;
  processing_mode?: ProcessingMode;
  /** Id of the callback. */
  id?: string;
  /** Id of the contact. Empty in dispatch mode. */
  contact_id?: string;
  /** Id of the conversation. Empty in dispatch mode. */
  conversation_id?: string;
  channel_identity?: ChannelIdentity;
}

/** Probability of a sentiment. */
export interface SentimentScore {
  sentiment?: 'positive' | 'negative' | 'neutral' | (string & {});
  /** Probability from 0 to 1. */
  score?: number;
}

/** Sentiment of a text. */
export interface SentimentResult {
  /** The analysed text. */
  message?: string;
  /** All sentiments with their probability. */
  results?: SentimentScore[];
  /** The most probable sentiment. */
  sentiment?: 'positive' | 'negative' | 'neutral' | (string & {});
  /** Probability from 0 to 1. */
  score?: number;
}

/** Probability of an intent. */
export interface IntentScore {
  /** Name of the intent. */
  intent?: string;
  /** Probability from 0 to 1. */
  score?: number;
}

/** Intent of a text. */
export interface NluResult {
  /** The analysed text. */
  message?: string;
  /** All intents with their probability. */
  results?: IntentScore[];
  /** The most probable intent. */
  intent?: string;
  /** Probability from 0 to 1. */
  score?: number;
}

/** Kind of document on an image. */
export interface DocumentImageClassification {
  /** Kind of document. */
  doc_type?: string;
  /** Probability from 0 to 1. */
  confidence?: number;
}

/** Strings read from an image. */
export interface RecognizedText {
  /** The strings. */
  data?: string[];
}

/** Text found on an image. */
export interface OpticalCharacterRecognition {
  /** Groups of strings. */
  result?: RecognizedText[];
}

/** Fields found on a document. */
export interface DocumentFieldClassification {
  /** Strings by field name. */
  result?: {
    [key: string]: RecognizedText;
  }[];
}

/** What an image shows. */
export interface ImageRecognitionResult {
  /** Address of the image. */
  url?: string;
  document_image_classification?: DocumentImageClassification;
  optical_character_recognition?: OpticalCharacterRecognition;
  document_field_classification?: DocumentFieldClassification;
}

/** A text with personal data masked. */
export interface PiiResult {
  /** The analysed text. */
  message?: string;
  /** The text with personal data masked. */
  masked?: string;
}

/** Whether a text or image offends. */
export interface OffensiveAnalysisResult {
  /** The analysed text. */
  message?: string;
  /** Address of the analysed image. */
  url?: string;
  evaluation?: 'SAFE' | 'UNSAFE' | (string & {});
  /** Probability from 0 to 1. */
  score?: number;
}

/** Findings of the analysis. Every list is optional. */
export interface AnalysisResult {
  /** Sentiments. */
  ml_sentiment_result?: SentimentResult[];
  /** Intents. */
  ml_nlu_result?: NluResult[];
  /** Image contents. */
  ml_image_recognition_result?: ImageRecognitionResult[];
  /** Masked texts. */
  ml_pii_result?: PiiResult[];
  /** Offensive contents. */
  ml_offensive_analysis_result?: OffensiveAnalysisResult[];
}

/** Findings about an inbound message. */
export interface SmartConversationNotification {
  /** Id of the contact. */
  contact_id?: string;
  /** Address on the channel. A plain string here, unlike in other callbacks. */
  channel_identity?: string;
  channel?: Channel;
  /** Id of the analysed message. */
  message_id?: string;
  /** Id of the conversation. */
  conversation_id?: string;
  analysis_results?: AnalysisResult;
}

/** A record was stored. */
export interface RecordNotification {
  /** Id of the stored message or event. */
  entity_id: string;
  record_status: 'RECORD_STATUS_UNSPECIFIED' | 'EVENT_RECORD_STORED' | (string & {});
  processing_mode: ProcessingMode;
  channel_identity?: ChannelIdentity;
  /** Id of the contact. */
  contact_id?: string;
  /** Id of the conversation. */
  conversation_id?: string;
  reason?: Reason;
}

/** How far a batch of messages has come. */
export interface BatchStatusUpdateNotification {
  /** Id of the batch. */
  batch_id?: string;
  /** State of the batch. */
  batch_status?: 'BATCH_STATUS_PROCESSED' | (string & {});
  /** What the batch holds. */
  batch_type?: 'BATCH_TYPE_MESSAGES' | (string & {});
  /** More about a batch of this type, such as `message_batch_data` with `send_after` and `batch_metadata`. */
  additional_data?: {
    [key: string]: unknown;
  };
}

/** Query parameters of `listMessages`. */
export interface ListMessagesQuery {
  /** Only messages of this conversation. */
  conversation_id?: string;
  /** Only messages of this contact. */
  contact_id?: string;
  /** Only messages of this app. */
  app_id?: string;
  /** Only messages to or from this address. */
  channel_identity?: string;
  /**
   * Only messages from this moment on. Must lie before `end_time`.
   *
   * Format: date-time
   */
  start_time?: string;
  /**
   * Only messages before this moment.
   *
   * Format: date-time
   */
  end_time?: string;
  /**
   * Items per page, at most 1000.
   * @default 10
   */
  page_size?: number;
  /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
  /** Whether metadata is part of the answer. */
  view?: MessagesView;
  /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
  messages_source?: MessageSource;
  /** Only messages that the recipient sent. Works with `DISPATCH_SOURCE` only. */
  only_recipient_originated?: boolean;
  /** Only messages of this channel. */
  channel?: Channel;
  /** Only messages that travel this way. Both ways when left out. */
  direction?: DirectionInput;
}

/** Query parameters of `getMessage`. */
export interface GetMessageQuery {
  /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
  messages_source?: MessageSource;
}

/** Query parameters of `deleteMessage`. */
export interface DeleteMessageQuery {
  /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
  messages_source?: MessageSource;
}

/** Query parameters of `updateMessageMetadata`. */
export interface UpdateMessageMetadataQuery {
  /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
  messages_source?: MessageSource;
}

/** Query parameters of `listIdentityConflicts`. */
export interface ListIdentityConflictsQuery {
  /** Items per page, at most 20. */
  page_size?: number;
  /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
}

/** Query parameters of `listContacts`. */
export interface ListContactsQuery {
  /**
   * Items per page, at most 20.
   * @default 10
   */
  page_size?: number;
  /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
  /** Only the contact with this id in your own system. Not together with `channel` and `identity`. */
  external_id?: string;
  /** Channel of the address in `identity`. */
  channel?: Channel;
  /** Only the contact with this address. Needs `channel`. */
  identity?: string;
}

/** Query parameters of `updateContact`. */
export interface UpdateContactQuery {
  /**
   * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
   * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
   * body is cleared.
   */
  update_mask?: string[];
}

/** Query parameters of `listRecentConversations`. */
export interface ListRecentConversationsQuery {
  /** App whose conversations are listed. */
  app_id: string;
  /**
   * Only active conversations.
   * @default false
   */
  only_active?: boolean;
  /** Items per page, at most 50. Always send it: without it the list is empty. */
  page_size?: number;
  /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
  /** Order by the time of the last message. */
  order?: SortOrder;
}

/** Query parameters of `listConversations`. */
export interface ListConversationsQuery {
  /** Only conversations of this app. */
  app_id?: string;
  /** Only conversations of this contact. */
  contact_id?: string;
  /** True for active conversations, false for inactive ones. All when left out. */
  only_active?: boolean;
  /**
   * Items per page, at most 20.
   * @default 10
   */
  page_size?: number;
  /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
  /** Only conversations with this active channel. */
  active_channel?: Channel;
}

/** Query parameters of `updateConversation`. */
export interface UpdateConversationQuery {
  /**
   * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
   * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
   * body is cleared.
   */
  update_mask?: string[];
  /** How `metadata_json` meets the stored value. */
  metadata_update_strategy?: MetadataUpdateStrategy;
}

/** Query parameters of `listEvents`. */
export interface ListEventsQuery {
  /** Events of this conversation. */
  conversation_id?: string;
  /** Events of this contact. */
  contact_id?: string;
  /**
   * Items per page, at most 20.
   * @default 10
   */
  page_size?: number;
  /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
}

/** Query parameters of `listConsentIdentities`. */
export interface ListConsentIdentitiesQuery {
  /**
   * Items per page, at most 50.
   * @default 10
   */
  page_size?: number;
  /**
   * Number of the page, from 0. Use `page_token`.
   * @deprecated
   */
  page_number?: number;
  /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
  page_token?: string;
}

/** Query parameters of `updateApp`. */
export interface UpdateAppQuery {
  /**
   * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
   * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
   * body is cleared.
   */
  update_mask?: string[];
}

/** Query parameters of `updateWebhook`. */
export interface UpdateWebhookQuery {
  /**
   * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
   * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
   * body is cleared.
   */
  update_mask?: string[];
}

/** Query parameters of `listTemplateTranslations`. */
export interface ListTemplateTranslationsQuery {
  /** Only translations in this language, a BCP-47 code. */
  language_code?: string;
  /** Only this version, a number or the word `latest`. */
  translation_version?: string;
}
