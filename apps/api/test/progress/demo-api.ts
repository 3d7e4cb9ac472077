import { DemoLoader } from '../../src/demo/demo.loader.js';
import { ReferenceDistricts } from '../../src/districts/reference-districts.js';
import { startApi, type TestApi } from '../support/start-api.js';

/** The API with the example plan and the demo reports; its business date is 2024-01-22. */
export async function startDemoApi(): Promise<TestApi> {
  const api = await startApi();
  await api.app.get(ReferenceDistricts).load();
  await api.app.get(DemoLoader).load();
  return api;
}
