/** A small spec with one of everything the generator has to get right, for its tests. */
export const SAMPLE = `openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
servers:
  - url: https://{region}.example.com/
    variables: { region: { default: eu, enum: [eu, us] } }
security: [{ key: [] }]
paths:
  /things:
    get:
      operationId: listThings
      summary: List things
      tags: [Things]
      x-pagination: { style: cursor, items: data }
      parameters:
        - { name: limit, in: query, description: How many., schema: { type: integer } }
        - { name: fields, in: query, explode: false, schema: { type: array, items: { type: string } } }
      responses:
        '200':
          description: ok
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
    post:
      operationId: createThing
      summary: Create a thing
      tags: [Things]
      x-idempotency: key
      security: [{ token: [] }]
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } }
      responses:
        '201':
          description: ok
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
  /things/{thing_id}/talk:
    post:
      operationId: talk
      summary: Talk to a thing
      tags: [Things]
      parameters: [{ name: thing_id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: ok
          content:
            text/event-stream:
              schema: { type: string }
              x-event-schema: '#/components/schemas/Chunk'
              x-event-terminator: '[DONE]'
        '204': { description: nothing }
  /token:
    servers: [{ url: https://auth.example.com }]
    post:
      operationId: fetchToken
      summary: Fetch a token
      tags: [Auth]
      security: []
      requestBody:
        required: true
        content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Chunk' } } }
      responses: { '204': { description: nothing } }
webhooks:
  thing.made:
    post:
      operationId: onThingMade
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/ThingMadeEvent' } } } }
      responses: { '200': { description: ok } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    token: { type: http, scheme: bearer }
  headers:
    X-Request-Id: { schema: { type: string } }
  schemas:
    Thing:
      type: object
      description: A thing with a state.
      required: [id, state]
      properties:
        id: { type: string }
        state: { type: string, x-extensible-enum: [on, off] }
        mood: { type: [string, 'null'] }
        size: { type: integer, default: 3 }
        parent: { $ref: '#/components/schemas/Thing' }
    Chunk: { type: object, properties: { delta: { type: string } } }
    Cat: { type: object, required: [type], properties: { type: { type: string, const: cat } } }
    Dog: { type: object, required: [type], properties: { type: { type: string, const: dog } } }
    OtherPet:
      type: object
      required: [type]
      additionalProperties: true
      properties: { type: { type: string, x-opaque: true, not: { enum: [cat, dog] } } }
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/OtherPet' }]
      discriminator: { propertyName: type, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
    ThingMadeEvent:
      type: object
      required: [thing]
      properties: { thing: { $ref: '#/components/schemas/Thing' }, pet: { $ref: '#/components/schemas/Pet' } }
`;
