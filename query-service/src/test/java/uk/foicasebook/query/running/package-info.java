/** Real parts for tests: a database, a broker, a sign-in server, and the service between them. */
package uk.foicasebook.query.running;
