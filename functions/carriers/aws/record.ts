import * as z from 'zod';
import { parseJson, utf8 } from '../auth/body.ts';

const notification = z.object({ Type: z.string().optional(), TopicArn: z.string(), Message: z.string(), Timestamp: z.string() });
export type Notification = z.infer<typeof notification>;

/** What SNS hands to a Lambda function (a list of records), one record, or only what is under its `Sns`. */
const delivery = z.union([
  z.object({ Records: z.array(z.object({ Sns: notification })).min(1) }).transform(({ Records }) => Records.map((record) => record.Sns)),
  z.object({ Sns: notification }).transform(({ Sns }) => [Sns]),
  notification.transform((single) => [single]),
]);

/** `undefined` when the body is none of SNS. */
export const notifications = (body: Uint8Array): readonly Notification[] | undefined => delivery.safeParse(parseJson(utf8(body))).data;
