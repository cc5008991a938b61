package uk.foicasebook.query.config;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.foicasebook.query.rest.CutOffArgument;
import uk.foicasebook.query.rest.KnownParameters;
import uk.foicasebook.query.rest.ReaderArgument;
import uk.foicasebook.query.rest.WaitForWrites;

/** What every query has in common. */
@Configuration(proxyBeanMethods = false)
class WebConfig implements WebMvcConfigurer {
  private final CutOffArgument cutOff;
  private final WaitForWrites waitForWrites;

  WebConfig(CutOffArgument cutOff, WaitForWrites waitForWrites) {
    this.cutOff = cutOff;
    this.waitForWrites = waitForWrites;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(cutOff);
    resolvers.add(new ReaderArgument());
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new KnownParameters());
    interceptors.addInterceptor(waitForWrites);
  }
}
