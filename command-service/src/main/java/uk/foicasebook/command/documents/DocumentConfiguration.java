package uk.foicasebook.command.documents;

import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Where documents are kept and what looks through them, as {@link DocumentSettings} says. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentConfiguration.class);

  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(30);

  @Bean
  MediaTypes mediaTypes(DocumentSettings settings) {
    return new MediaTypes(settings.mediaTypes());
  }

  @Bean
  Storage documentStorage(
      DocumentSettings settings, JdbcClient store, PlatformTransactionManager transactions) {
    var s3 = settings.s3();
    return s3 == null
        ? new PostgresStorage(store, new TransactionTemplate(transactions))
        : new S3Storage(client(s3), s3.bucket(), s3.withheldBucket());
  }

  @Bean
  VirusScan virusScan(DocumentSettings settings) {
    var clamd = settings.clamd();
    if (clamd == null || clamd.isBlank()) {
      LOG.warn("Nothing looks for viruses in documents: casebook.documents.clamd is not set");
      return VirusScan.NONE;
    }
    var address = URI.create("clamd://" + clamd);
    if (address.getHost() == null || address.getPort() < 0) {
      throw new IllegalStateException("casebook.documents.clamd must be host:port");
    }
    return new ClamAv(address.getHost(), address.getPort(), settings.clamdPatience());
  }

  private static S3Client client(DocumentSettings.S3 settings) {
    var client =
        S3Client.builder()
            .httpClient(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(TO_CONNECT)
                    .socketTimeout(TO_ANSWER)
                    .build())
            .region(Region.of(settings.region()));
    if (settings.endpoint() != null) {
      // Stores that are not Amazon's own know neither its host names nor its newer checksums.
      client
          .endpointOverride(URI.create(settings.endpoint()))
          .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
          .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
          .serviceConfiguration(
              how -> how.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false));
    }
    if (settings.accessKey() != null && settings.secretKey() != null) {
      client.credentialsProvider(
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
    }
    return client.build();
  }
}
