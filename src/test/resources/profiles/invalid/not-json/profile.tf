resource "microsoft365_profile" "x" {
  locale = "os-default"
}
