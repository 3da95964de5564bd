import type { ApiPromise, RequestOptions, Transport } from '@linktor/core';
import {
  cancelSurveySubmission,
  getSurveySubmission,
  replySurveySubmission,
  type SurveySubmission,
} from '@linktor/core-gen/antonnia';

/** The satisfaction surveys that contacts answer at the end of a session. */
export class SurveySubmissions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets one submission.
   *
   * API: `GET /sessions/{session_id}/surveys/{survey_submission_id}`
   *
   * @param sessionId The session.
   * @param surveySubmissionId The submission.
   * @param options Settings of this call alone.
   */
  get(sessionId: string, surveySubmissionId: string, options?: RequestOptions): ApiPromise<SurveySubmission> {
    const path = { session_id: sessionId, survey_submission_id: surveySubmissionId };
    return this.#transport.request(getSurveySubmission, { path }, options);
  }

  /**
   * Lets the survey go on with its next question; only active ones can (422 otherwise).
   *
   * API: `POST /sessions/{session_id}/surveys/{survey_submission_id}/reply`
   *
   * @param sessionId The session.
   * @param surveySubmissionId The submission.
   * @param options Settings of this call alone.
   */
  reply(sessionId: string, surveySubmissionId: string, options?: RequestOptions): ApiPromise<SurveySubmission> {
    const path = { session_id: sessionId, survey_submission_id: surveySubmissionId };
    return this.#transport.request(replySurveySubmission, { path }, options);
  }

  /**
   * Cancels the survey, for one that still waits for answers. What a finished or expired one answers is not documented
   * (422, most likely).
   *
   * API: `POST /sessions/{session_id}/surveys/{survey_submission_id}/cancel`
   *
   * @param sessionId The session.
   * @param surveySubmissionId The submission.
   * @param options Settings of this call alone.
   */
  cancel(sessionId: string, surveySubmissionId: string, options?: RequestOptions): ApiPromise<SurveySubmission> {
    const path = { session_id: sessionId, survey_submission_id: surveySubmissionId };
    return this.#transport.request(cancelSurveySubmission, { path }, options);
  }
}
