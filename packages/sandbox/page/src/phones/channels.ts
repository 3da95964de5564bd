/** How a channel is called. What the page does not know keeps the platform's word. */
const NAMES: Readonly<Record<string, string>> = {
  whatsapp: 'WhatsApp',
  whatsapp_official: 'WhatsApp',
  whatsapp_unofficial: 'WhatsApp',
  sms: 'SMS',
  mms: 'MMS',
  rcs: 'RCS',
  telegram: 'Telegram',
  messenger: 'Messenger',
  facebook: 'Messenger',
  instagram: 'Instagram',
  viber: 'Viber',
  viberbm: 'Viber',
  line: 'LINE',
  kakaotalk: 'KakaoTalk',
  kakaotalkchat: 'KakaoTalk',
  wechat: 'WeChat',
  applebc: 'Apple Messages',
  webchat: 'Web chat',
  email: 'E-mail',
  voice: 'Voice',
};

export const channelName = (channel: string): string => NAMES[channel.toLowerCase()] ?? channel;

/** The look of the phone: `whatsapp`, `sms`, … or `other`. */
export function channelLook(channel: string): string {
  const name = channel.toLowerCase();
  if (name.startsWith('whatsapp')) return 'whatsapp';
  if (name === 'facebook') return 'messenger';
  return ['sms', 'mms', 'rcs', 'telegram', 'messenger', 'instagram', 'webchat'].includes(name) ? name : 'other';
}

/** What somebody new can write through, by platform. */
export const CHANNELS = {
  linktor: ['whatsapp', 'sms', 'telegram', 'instagram', 'facebook', 'webchat', 'rcs', 'email'],
  antonnia: ['whatsapp'],
  sinch: ['WHATSAPP', 'SMS', 'RCS', 'MESSENGER', 'INSTAGRAM', 'TELEGRAM', 'VIBER'],
} as const;
