package uk.foicasebook.query.config;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.foicasebook.query.rest.KnownParameters;
import uk.foicasebook.query.rest.ReaderArgument;
import uk.foicasebook.query.rest.WaitForWrites;

/** What every query has in common. */
@Configuration(proxyBeanMethods = false)
class WebConfig implements WebMvcConfigurer {
  private final List<HandlerMethodArgumentResolver> ours;
  private final WaitForWrites waitForWrites;

  WebConfig(List<HandlerMethodArgumentResolver> ours, WaitForWrites waitForWrites) {
    this.ours = ours;
    this.waitForWrites = waitForWrites;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addAll(ours);
    resolvers.add(new ReaderArgument());
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new KnownParameters());
    interceptors.addInterceptor(waitForWrites);
  }
}
