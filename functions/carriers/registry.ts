import { fortySixElks } from './46elks/46elks.ts';
import { aws } from './aws/aws.ts';
import { bandwidth } from './bandwidth/bandwidth.ts';
import { bird } from './bird/bird.ts';
import type { Carrier, CarrierMetadata } from './carrier.ts';
import { clickatell } from './clickatell/clickatell.ts';
import { clicksend } from './clicksend/clicksend.ts';
import { cm } from './cm/cm.ts';
import { d7 } from './d7/d7.ts';
import { esendex } from './esendex/esendex.ts';
import { gatewayapi } from './gatewayapi/gatewayapi.ts';
import { highconnexion } from './highconnexion/highconnexion.ts';
import { infobip } from './infobip/infobip.ts';
import { messagebird } from './messagebird/messagebird.ts';
import { mtarget } from './mtarget/mtarget.ts';
import { ovhcloud } from './ovhcloud/ovhcloud.ts';
import { octopush } from './octopush/octopush.ts';
import { plivo } from './plivo/plivo.ts';
import { sandbox } from './sandbox/sandbox.ts';
import { sinchConversation } from './sinch-conversation/sinch-conversation.ts';
import { sinchSms } from './sinch-sms/sinch-sms.ts';
import { smsfactor } from './smsfactor/smsfactor.ts';
import { telnyx } from './telnyx/telnyx.ts';
import { twilio } from './twilio/twilio.ts';
import { vonageMessages } from './vonage-messages/vonage-messages.ts';
import { vonageSms } from './vonage-sms/vonage-sms.ts';

const all: readonly Carrier[] = [
  twilio,
  aws,
  ovhcloud,
  sandbox,
  clicksend,
  infobip,
  d7,
  highconnexion,
  mtarget,
  sinchSms,
  sinchConversation,
  telnyx,
  bandwidth,
  plivo,
  fortySixElks,
  gatewayapi,
  vonageMessages,
  vonageSms,
  messagebird,
  bird,
  octopush,
  smsfactor,
  esendex,
  cm,
  clickatell,
];
const byId: Record<string, Carrier> = Object.fromEntries(all.map((carrier) => [carrier.metadata.id, carrier]));
// Ids come from URLs: `constructor` must name no carrier.
Object.setPrototypeOf(byId, null);

/** Every carrier by its id. */
export const carriers: Readonly<Record<string, Carrier>> = Object.freeze(byId);
export const carriersMetadata: readonly CarrierMetadata[] = all.map((carrier) => carrier.metadata);
