import type { ControllerId, Instant, PhoneNumber, ProgrammeId, SenderId, Subject } from '../../functions/domain/ids.ts';
import type { RightsContext } from '../../functions/domain/rights/events.ts';
import { openRequest } from '../../functions/domain/rights/open-request.ts';
import type { RequestId, RequestType, RightsRequest } from '../../functions/domain/rights/request.ts';

export const contextAt = (at: string, country = 'FR', by = 'person'): RightsContext => ({ at: at as Instant, by, country, evidenceDays: 1827 });

/** A case as a text would open it. */
export const request = (type: RequestType, openedAt: string, country = 'FR', more: Partial<RightsRequest> = {}): RightsRequest =>
  openRequest(
    {
      subject: 'A'.repeat(22) as Subject,
      id: 'R'.repeat(16) as RequestId,
      ref: 'A7K2MQ',
      type,
      channel: 'sms',
      openedAt: openedAt as Instant,
      controller: 'lavande' as ControllerId,
      programme: 'boutique' as ProgrammeId,
      sender: 'boutique' as SenderId,
      language: 'fr',
      to: '+33639981234' as PhoneNumber,
      ...more,
    },
    contextAt(openedAt, country),
  );
