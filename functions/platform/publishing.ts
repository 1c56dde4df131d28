import { readEnvironment } from '../config/environment.ts';
import type { Bus } from '../flows/ports.ts';
import { awsAccess } from './aws-access.ts';
import { eventBridge } from './bus.ts';
import { http } from './process.ts';

/** The collaborator of the function that tells other systems. */
export const publishing = (): Bus => eventBridge({ http, region: awsAccess().region, name: readEnvironment('publish', process.env).BUS_NAME });
