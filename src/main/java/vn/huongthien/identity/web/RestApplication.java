package vn.huongthien.identity.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The few resources that scripts of our own pages call. */
@ApplicationPath("/app/api")
public class RestApplication extends Application {}
