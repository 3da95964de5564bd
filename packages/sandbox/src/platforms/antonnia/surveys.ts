import {
  cancelSurveySubmission,
  getSurveySubmission,
  replySurveySubmission,
  type SurveySubmission,
} from '@linktor/core-gen/antonnia';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { ORGANIZATION, type SessionRecord, surveys } from './records.ts';
import { notFound, notNow } from './refusals.ts';
import { theSession } from './session-view.ts';

/** How long a survey waits for answers. */
const DAY = 24 * 60 * 60 * 1000;

/** Starts a survey about a session. Nothing tells which surveys there are, so any id will do. */
export function startSurvey(world: World, session: SessionRecord, survey_id: string): SurveySubmission {
  const submission: SurveySubmission = {
    id: world.ids.uuid('antonnia survey'),
    survey_id,
    status: 'pending',
    created_at: world.clock.iso(),
    expires_at: world.clock.iso(DAY),
    organization_id: ORGANIZATION,
    session_id: session.id,
    finished_at: null,
    updated_at: null,
  };
  surveys(world).put(submission.id, submission);
  return submission;
}

/** It is pending, and has not expired. */
export const isActive = (world: World, { status, expires_at }: SurveySubmission): boolean =>
  status === 'pending' && Date.parse(expires_at) > Date.parse(world.clock.iso());

interface Named {
  session_id: string;
  survey_submission_id: string;
}

function theSubmission(world: World, { session_id, survey_submission_id }: Named): SurveySubmission {
  const session = theSession(world, session_id);
  const submission = surveys(world).get(survey_submission_id);
  if (submission?.session_id !== session.id) throw notFound('Survey submission');
  return submission;
}

function activeSubmission(world: World, named: Named): SurveySubmission {
  const submission = theSubmission(world, named);
  if (!isActive(world, submission)) throw notNow('Survey submission is not active');
  return submission;
}

function change(world: World, submission: SurveySubmission, changes: Partial<SurveySubmission>): SurveySubmission {
  const changed = { ...submission, ...changes, updated_at: world.clock.iso() };
  surveys(world).put(changed.id, changed);
  return changed;
}

export const surveyHandlers: Handlers = {
  ...on(getSurveySubmission, ({ path }, world) => theSubmission(world, path)),

  // The questions of a survey are nowhere in the API: here each has one, which the first reply answers.
  ...on(replySurveySubmission, ({ path }, world) =>
    change(world, activeSubmission(world, path), { status: 'finished', finished_at: world.clock.iso() }),
  ),

  ...on(cancelSurveySubmission, ({ path }, world) =>
    change(world, activeSubmission(world, path), { status: 'cancelled' }),
  ),
};
